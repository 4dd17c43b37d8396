import { Link, NavLink } from '@remix-run/react'
import { CircleUserRound, Headset, House, LogOut, Package, ShieldCheck, ShoppingCart, Undo2 } from 'lucide'

import { classes } from '../shared/class-names.ts'
import { type Drawing, Icon } from '../shared/icon.tsx'
import { useTranslations } from '../shared/words.ts'
import { PopUp } from '../shared/pop-up.tsx'
import { BrandMark } from './brand-mark.tsx'
import { FoldedOnPhone } from './folded-on-phone.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import type { ShellFacts } from './shell-facts.ts'
import { StoreChooser } from './store-chooser.tsx'

/** One row: on a phone the mark, the menu and the account, on a desk all that the menu holds between them. */
export function SiteHeader({ facts }: { facts: ShellFacts | null }) {
  const t = useTranslations('shell')
  return (
    <header className="relative border-b border-hairline bg-paper print-hidden">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-1 px-4 sm:px-6 lg:gap-x-3">
        <Link
          to="/"
          className="mr-auto flex min-h-14 items-center gap-2.5 font-semibold lg:mr-0"
          aria-label={`${t('brand')}, ${t('product')}`}
        >
          <BrandMark />
          <span aria-hidden="true" className="hidden min-[360px]:inline lg:hidden xl:inline">
            {t('brand')}
          </span>
        </Link>
        {facts ? <Controls facts={facts} /> : null}
      </div>
    </header>
  )
}

const controlLink = 'inline-flex min-h-11 items-center gap-1.5 rounded-6 px-2 text-14 hover:text-accent'
const menuItem = 'max-lg:w-full max-lg:gap-2.5 max-lg:px-3 max-lg:text-16 max-lg:hover:bg-ground'

function Controls({ facts }: { facts: ShellFacts }) {
  const t = useTranslations('shell')
  const inMenu = classes(controlLink, menuItem)
  return (
    <>
      <FoldedOnPhone label={t('menu')}>
        {facts.customer ? <MainMenu /> : null}
        <div className="flex flex-col max-lg:border-t max-lg:border-hairline max-lg:pt-2 max-lg:first:border-0 max-lg:first:pt-0 lg:ml-auto lg:flex-row">
          <StoreChooser current={facts.store} likely={facts.likely} className={inMenu} />
          <LanguageSwitch current={facts.language} className={inMenu} />
          <a href={facts.cartUrl} className={inMenu}>
            <Icon of={ShoppingCart} size={18} />
            <span className="lg:sr-only">{t('cart')}</span>
          </a>
        </div>
      </FoldedOnPhone>
      {facts.customer ? (
        <AccountMenu email={facts.customer.email} />
      ) : (
        <Link to="/sign-in" className={classes(controlLink, '-mr-2')}>
          <Icon of={CircleUserRound} size={18} />
          {t('signIn')}
        </Link>
      )}
    </>
  )
}

/** A native disclosure: it opens without script, and the browser tells what it is. */
function AccountMenu({ email }: { email: string }) {
  const t = useTranslations('shell')
  return (
    <PopUp className="group relative -mr-2">
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
    <nav aria-label={t('mainMenu')} className="max-lg:pb-2">
      <ul className="flex flex-col lg:flex-row">
        {places.map(({ to, word, icon }) => (
          <li key={to}>
            <NavLink
              to={to}
              className={({ isActive }) =>
                classes(
                  'flex min-h-11 items-center gap-2.5 rounded-6 px-3 whitespace-nowrap max-lg:hover:bg-ground lg:min-h-14 lg:rounded-none lg:border-b-2 lg:px-2',
                  isActive ? 'font-medium text-ink lg:border-accent' : 'text-soft hover:text-ink lg:border-transparent',
                )
              }
            >
              <Icon of={icon} size={18} className="lg:hidden" />
              {t(word)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
