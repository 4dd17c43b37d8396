import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'

import type { StaffRole } from '#app/domain/staff/staff-role.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { useFocusOnArrival } from '../shell/focus-on-arrival.ts'
import { useKeptFocus } from '../shell/kept-focus.ts'
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
const dense = 'text-14 [--row-pad:0.375rem] [&>header]:mb-3! [&>header_.text-18]:text-14! [&>header_h1]:text-22!'

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
      <header className="border-b-2 border-ink bg-paper print-hidden">
        <div className="mx-auto flex max-w-384 flex-wrap items-center gap-x-4 px-4">
          <Link to="/staff" className="flex min-h-11 items-center font-semibold whitespace-nowrap">
            {t('brand')}
          </Link>
          <StaffMenu role={staff.role} waiting={waiting} />
          <SearchBox />
          <KeyHelp />
          <div className="flex items-center gap-4 text-14">
            <ConsoleLanguage current={staff.language} />
            <span className="text-soft">{t('signedInAs', { name: staff.name, role: t(`roles.${staff.role}`) })}</span>
            <Form method="post" action="/staff/sign-out">
              <button className="min-h-11 cursor-pointer underline underline-offset-3">{t('signOut')}</button>
            </Form>
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className={`mx-auto max-w-384 px-4 py-4 ${dense}`}>
        {children}
      </main>
    </>
  )
}
