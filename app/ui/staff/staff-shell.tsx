import { Form, Link, NavLink } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

type Props = Readonly<{
  staff: Readonly<{ name: string; role: 'agent' | 'finance' | 'admin' }>
  children: ReactNode
}>

/** The frame of the console: denser than the customer's, and unmistakably another place. */
export function StaffShell({ staff, children }: Props) {
  const t = useTranslations('staff')
  return (
    <>
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:left-4 focus:top-2 focus:bg-paper focus:px-4 focus:py-2">
        {t('skip')}
      </a>
      <header className="border-b-2 border-ink bg-paper">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-6 px-4 py-2">
          <nav aria-label={t('brand')} className="flex items-center gap-6">
            <Link to="/staff" className="font-semibold">
              {t('brand')}
            </Link>
            <NavLink to="/staff" end className="inline-flex min-h-11 items-center aria-[current=page]:underline">
              {t('queue')}
            </NavLink>
          </nav>
          <div className="flex items-center gap-4">
            <span className="text-14 text-soft">{t('signedInAs', { name: staff.name, role: t(`roles.${staff.role}`) })}</span>
            <Form method="post" action="/staff/sign-out">
              <button className="min-h-11 cursor-pointer underline underline-offset-3">{t('signOut')}</button>
            </Form>
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="mx-auto max-w-6xl px-4 py-6">
        {children}
      </main>
    </>
  )
}
