import { Form, Link } from '@remix-run/react'
import { CircleUserRound, LogOut } from 'lucide'
import type { ReactNode } from 'react'

import type { StaffRole } from '#app/domain/staff/staff-role.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { useFocusOnArrival } from '../shell/focus-on-arrival.ts'
import { useKeptFocus } from '../shell/kept-focus.ts'
import { classes } from '../shared/class-names.ts'
import { Icon } from '../shared/icon.tsx'
import { PopUp } from '../shared/pop-up.tsx'
import { SkipLink } from '../shared/skip-link.tsx'
import { useTranslations } from '../shared/words.ts'
import { ConsoleLanguage } from './console-language.tsx'
import { KeyHelp } from './keyboard/key-help.tsx'
import { useScanner } from './keyboard/use-scanner.ts'
import { useShortcuts } from './keyboard/use-shortcuts.ts'
import { SearchBox } from './search-box.tsx'
import { StaffMenu } from './staff-menu.tsx'
import type { Waiting } from './staff-places.ts'

type Props = Readonly<{ staff: Readonly<{ name: string; role: StaffRole; language: Language }>; waiting: Waiting; children: ReactNode }>

/** Titles, leads and rows of pages that are shared with customers, for those who read them all day. */
const dense =
  'text-14 [--row-pad:0.375rem] [&_section.shadow-soft]:p-4! [&>header]:mb-3! [&>header_.text-18]:text-14! [&>header_h1]:text-22! ' +
  'lg:[&_.control]:min-h-9! lg:[&_.control]:py-1! lg:[&_.control]:text-14! lg:[&_:is(a,button).text-16]:min-h-9! lg:[&_:is(a,button).text-16]:text-14! lg:[&_:is(a,button).text-16]:py-1! lg:[&_td_summary]:min-h-7!'

/** The frame of the console: denser than the customer's, and unmistakably another place. */
export function StaffShell({ staff, waiting, children }: Props) {
  const t = useTranslations('staff')
  useScanner()
  useShortcuts()
  useFocusOnArrival('content')
  useKeptFocus()
  return (
    <>
      <SkipLink />
      <header className="relative border-b-2 border-ink bg-paper print-hidden">
        <div className="mx-auto flex max-w-640 flex-wrap items-center gap-x-2 px-4 sm:flex-nowrap xl:gap-x-3">
          <Link to="/staff" className="flex min-h-12 items-center font-semibold whitespace-nowrap">
            {t('brand')}
          </Link>
          <StaffMenu role={staff.role} waiting={waiting} />
          <SearchBox />
          <KeyHelp />
          <OwnMenu staff={staff} />
        </div>
      </header>
      <main id="content" tabIndex={-1} className={`mx-auto max-w-640 px-4 py-4 ${dense}`}>
        {children}
      </main>
    </>
  )
}

/** Who works here, in which language, and the way out: a native disclosure, as the menu is. */
function OwnMenu({ staff }: Pick<Props, 'staff'>) {
  const t = useTranslations('staff')
  const who = t('signedInAs', { name: staff.name, role: t(`roles.${staff.role}`) })
  return (
    <PopUp name="staff-header" className="relative max-sm:ml-auto">
      <summary
        className="flex min-h-11 cursor-pointer list-none items-center gap-1.5 rounded-6 px-2 text-14 hover:text-accent
          [&::-webkit-details-marker]:hidden"
      >
        <Icon of={CircleUserRound} size={18} />
        <span className="sr-only xl:not-sr-only xl:max-w-32 xl:truncate">{staff.name}</span>
      </summary>
      <div className="absolute top-full right-0 z-20 w-64 rounded-10 border border-hairline bg-raised p-2 text-14 shadow-soft">
        <p className="px-3 py-2 wrap-anywhere text-soft">{who}</p>
        <ConsoleLanguage current={staff.language} />
        <Form method="post" action="/staff/sign-out">
          <button className={classes(ownLink, 'cursor-pointer')}>
            <Icon of={LogOut} size={18} />
            {t('signOut')}
          </button>
        </Form>
      </div>
    </PopUp>
  )
}

const ownLink = 'flex min-h-11 w-full items-center gap-2.5 rounded-6 px-3 hover:bg-ground'
