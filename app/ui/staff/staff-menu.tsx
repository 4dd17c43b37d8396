import { NavLink, useLocation } from '@remix-run/react'
import { ChevronDown, Menu } from 'lucide'

import type { StaffRole } from '#app/domain/staff/staff-role.ts'

import { classes } from '../shared/class-names.ts'
import { Icon } from '../shared/icon.tsx'
import { PopUp } from '../shared/pop-up.tsx'
import { useTranslations } from '../shared/words.ts'
import { type RowWidth, type StaffPlace, staffPlaces, type Waiting } from './staff-places.ts'

/** Where a place stands in the row of the header; all do where the screen is as wide as two. */
const inRow: Readonly<Record<RowWidth | 'all', string>> = {
  desk: 'hidden lg:block',
  wide: 'hidden xl:block',
  wider: 'hidden 2xl:block',
  widest: 'hidden min-[112rem]:block',
  all: 'hidden min-[150rem]:block',
}

/** And until where it is found under “More” instead. */
const underMore: Readonly<Record<RowWidth | 'all', string>> = {
  desk: 'lg:hidden',
  wide: 'xl:hidden',
  wider: '2xl:hidden',
  widest: 'min-[112rem]:hidden',
  all: 'min-[150rem]:hidden',
}

type Props = Readonly<{ role: StaffRole; waiting: Waiting }>

/**
 * The places that this role may open: as many in one row as there is room for, the others under “More”, which the browser
 * itself opens; on a phone all of them are there.
 */
export function StaffMenu({ role, waiting }: Props) {
  const t = useTranslations('staffPlaces')
  const places = staffPlaces.filter(({ roles }) => roles.includes(role))
  return (
    <nav aria-label={t('menu')} className="flex items-center">
      <ul className="flex">
        {places.map((place) => (
          <Place key={place.to} place={place} count={waiting[place.word] ?? null} className={inRow[place.from ?? 'all']} />
        ))}
      </ul>
      <More places={places} waiting={waiting} />
    </nav>
  )
}

function More({ places, waiting }: Readonly<{ places: readonly StaffPlace[]; waiting: Waiting }>) {
  const t = useTranslations('staffPlaces')
  const { pathname } = useLocation()
  const here = places.find(({ to }) => to !== '/staff' && (pathname === to || pathname.startsWith(`${to}/`)))
  return (
    <PopUp name="staff-header" className={classes(underMore.all, 'group lg:relative')}>
      <summary
        className="flex min-h-12 cursor-pointer list-none items-center gap-1.5 px-2 text-14 whitespace-nowrap text-soft hover:text-ink
          [&::-webkit-details-marker]:hidden"
      >
        <Icon of={Menu} size={18} className="lg:hidden" />
        <span className="lg:hidden">{t('open')}</span>
        <span className="hidden lg:inline">{t('more')}</span>
        {here ? (
          <span className={classes(underMore[here.from ?? 'all'], 'font-medium text-ink max-sm:hidden')}>· {t(`places.${here.word}`)}</span>
        ) : null}
        {places.map(({ word, to, from }) =>
          waiting[word] === undefined ? null : (
            <span key={to} className={underMore[from ?? 'all']}>
              <Count count={waiting[word]} of={t(`places.${word}`)} />
            </span>
          ),
        )}
        <Icon of={ChevronDown} size={16} className="hidden group-open:rotate-180 lg:block" />
      </summary>
      <ul
        className="absolute inset-x-0 top-full z-20 grid grid-cols-2 border-b border-hairline bg-raised p-2 shadow-soft
          lg:inset-x-auto lg:left-0 lg:w-max lg:min-w-64 lg:rounded-10 lg:border"
      >
        {places.map((place) => (
          <Place key={place.to} place={place} count={waiting[place.word] ?? null} className={underMore[place.from ?? 'all']} />
        ))}
      </ul>
    </PopUp>
  )
}

type PlaceProps = Readonly<{ place: StaffPlace; count: string | null; className: string }>

function Place({ place: { to, word, keys }, count, className }: PlaceProps) {
  const t = useTranslations('staffPlaces')
  return (
    <li className={className}>
      <NavLink
        to={to}
        end={to === '/staff'}
        data-keys={keys}
        className={({ isActive }) =>
          classes(
            'flex min-h-12 items-center border-b-2 px-2 text-14 whitespace-nowrap',
            isActive ? 'border-accent font-medium text-ink' : 'border-transparent text-soft hover:text-ink',
          )
        }
      >
        {t(`places.${word}`)}
        {count === null ? null : <Count count={count} />}
      </NavLink>
    </li>
  )
}

/** How many wait there; beside a name of many places, it says of which. */
function Count({ count, of }: Readonly<{ count: string; of?: string }>) {
  const t = useTranslations('staffPlaces')
  return (
    <span className="ml-1.5 rounded-full bg-stop-wash px-1.5 text-stop tabular-nums">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">
        {of} {t('waiting', { count })}
      </span>
    </span>
  )
}
