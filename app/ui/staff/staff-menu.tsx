import { NavLink, useLocation } from '@remix-run/react'
import { Menu } from 'lucide'

import type { StaffRole } from '#app/domain/staff/staff-role.ts'

import { classes } from '../shared/class-names.ts'
import { Icon } from '../shared/icon.tsx'
import { PopUp } from '../shared/pop-up.tsx'
import { useTranslations } from '../shared/words.ts'
import { type StaffPlace, staffPlaces, type Waiting } from './staff-places.ts'

/** The places that this role may open: a line on a desk, a native disclosure on a phone. */
export function StaffMenu({ role, waiting }: Readonly<{ role: StaffRole; waiting: Waiting }>) {
  const t = useTranslations('staffPlaces')
  // A new place starts with the menu closed.
  const { pathname } = useLocation()
  const places = staffPlaces.filter(({ roles }) => roles.includes(role))
  return (
    <nav aria-label={t('menu')} className="order-last w-full lg:order-none lg:w-auto">
      <ul className="hidden flex-wrap lg:flex">
        {places.map((place) => (
          <Place key={place.to} place={place} count={waiting[place.word] ?? null} />
        ))}
      </ul>
      <PopUp key={pathname} className="lg:hidden">
        <summary className="flex min-h-11 cursor-pointer items-center gap-2 text-14 font-medium">
          <Icon of={Menu} size={18} />
          {t('open')}
        </summary>
        <ul className="grid grid-cols-2 border-t border-hairline">
          {places.map((place) => (
            <Place key={place.to} place={place} count={waiting[place.word] ?? null} />
          ))}
        </ul>
      </PopUp>
    </nav>
  )
}

function Place({ place: { to, word, keys }, count }: Readonly<{ place: StaffPlace; count: string | null }>) {
  const t = useTranslations('staffPlaces')
  return (
    <li>
      <NavLink
        to={to}
        end={to === '/staff'}
        data-keys={keys}
        className={({ isActive }) =>
          classes(
            'flex min-h-11 items-center border-b-2 px-2 text-14 whitespace-nowrap',
            isActive ? 'border-accent font-medium text-ink' : 'border-transparent text-soft hover:text-ink',
          )
        }
      >
        {t(`places.${word}`)}
        {count === null ? null : (
          <span className="ml-1.5 rounded-full bg-stop-wash px-1.5 text-stop tabular-nums">
            <span aria-hidden="true">{count}</span>
            <span className="sr-only">{t('waiting', { count })}</span>
          </span>
        )}
      </NavLink>
    </li>
  )
}
