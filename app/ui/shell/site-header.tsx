import { Link, NavLink, useLocation } from '@remix-run/react'
import { CircleUserRound, Headset, House, LogOut, Package, ShieldCheck, ShoppingCart, Undo2 } from 'lucide'

import { classes } from '../shared/class-names.ts'
import { type Drawing, Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'
import { PopUp } from '../shared/pop-up.tsx'
import { BrandMark } from './brand-mark.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import type { ShellFacts } from './shell-facts.ts'
import { StoreChooser } from './store-chooser.tsx'

export function SiteHeader({ facts }: { facts: ShellFacts | null }) {
  const t = useTranslations('shell')
  return (
    <header className="border-b border-hairline bg-paper print-hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 px-4 sm:px-6">
        <Link to="/" className="mr-auto flex min-h-14 items-center gap-2.5 font-semibold" aria-label={`${t('brand')}, ${t('product')}`}>
          <BrandMark />
          <span aria-hidden="true" className="hidden min-[360px]:inline">
            {t('brand')} <span className="hidden font-normal text-soft md:inline">{t('product')}</span>
          </span>
        </Link>
        {facts ? <Controls facts={facts} /> : null}
      </div>
      {facts?.customer ? <MainMenu /> : null}
    </header>
  )
}

const controlLink = 'inline-flex min-h-11 items-center gap-1.5 rounded-6 px-2 text-14 hover:text-accent'

/** On a phone, store and language stand on a line of their own. */
function Controls({ facts }: { facts: ShellFacts }) {
  const t = useTranslations('shell')
  return (
    <>
      <div
        className="order-last -mx-4 flex w-[calc(100%+2rem)] flex-wrap justify-between border-t
          border-hairline px-2 sm:order-none sm:mx-0 sm:w-auto sm:border-0 sm:px-0"
      >
        <StoreChooser current={facts.store} likely={facts.likely} className={controlLink} />
        <LanguageSwitch current={facts.language} className={controlLink} />
      </div>
      <div className="-mr-2 flex items-center">
        <a href={facts.cartUrl} className={controlLink}>
          <Icon of={ShoppingCart} size={18} />
          {t('cart')}
        </a>
        {facts.customer ? (
          <AccountMenu email={facts.customer.email} />
        ) : (
          <Link to="/sign-in" className={controlLink}>
            <Icon of={CircleUserRound} size={18} />
            {t('signIn')}
          </Link>
        )}
      </div>
    </>
  )
}

/** A native disclosure: it opens without script, and the browser tells what it is. */
function AccountMenu({ email }: { email: string }) {
  const t = useTranslations('shell')
  // A new place starts with the menu closed.
  const { pathname } = useLocation()
  return (
    <PopUp key={pathname} className="group relative">
      <summary className={classes(controlLink, 'cursor-pointer list-none [&::-webkit-details-marker]:hidden')}>
        <Icon of={CircleUserRound} size={18} />
        {t('account')}
      </summary>
      <div
        className="absolute right-0 z-20 mt-1 w-64 rounded-10 border border-hairline bg-raised p-2
          shadow-soft"
      >
        <p className="px-3 py-2 text-14 break-all text-soft">{t('accountOf', { email })}</p>
        <Link to="/account" className="flex min-h-11 items-center gap-2.5 rounded-6 px-3 hover:bg-ground">
          <Icon of={CircleUserRound} size={18} />
          {t('yourAccount')}
        </Link>
        <form method="post" action="/sign-out">
          <button
            type="submit"
            className="flex min-h-11 w-full cursor-pointer items-center gap-2.5 rounded-6 px-3 text-left
              hover:bg-ground"
          >
            <Icon of={LogOut} size={18} />
            {t('signOut')}
          </button>
        </form>
      </div>
    </PopUp>
  )
}

const places: ReadonlyArray<Readonly<{ to: string; word: 'home' | 'orders' | 'cases' | 'warranty' | 'support'; icon: Drawing }>> = [
  { to: '/home', word: 'home', icon: House },
  { to: '/orders', word: 'orders', icon: Package },
  { to: '/cases', word: 'cases', icon: Undo2 },
  { to: '/warranty', word: 'warranty', icon: ShieldCheck },
  { to: '/support', word: 'support', icon: Headset },
]

function MainMenu() {
  const t = useTranslations('shell')
  return (
    <nav aria-label={t('mainMenu')} className="border-t border-hairline">
      <ul className="mx-auto flex max-w-page flex-wrap gap-x-1 px-2 sm:px-4">
        {places.map(({ to, word, icon }) => (
          <li key={to}>
            <NavLink
              to={to}
              className={({ isActive }) =>
                classes(
                  'flex min-h-12 items-center gap-2 border-b-2 px-2 text-14 whitespace-nowrap sm:text-16',
                  isActive ? 'border-accent font-medium text-ink' : 'border-transparent text-soft hover:text-ink',
                )
              }
            >
              <Icon of={icon} size={18} className="hidden sm:block" />
              {t(word)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
