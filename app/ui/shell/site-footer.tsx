import { Link } from '@remix-run/react'

import { contactAddress } from '#app/wording/shared/contact.ts'

import { useTranslations } from '../shared/words.ts'
import type { ShellFacts } from './shell-facts.ts'

const footerLink = 'inline-flex min-h-11 items-center hover:text-accent'

export function SiteFooter({ facts }: { facts: ShellFacts | null }) {
  const t = useTranslations('shell')
  return (
    <footer className="border-t border-hairline print-hidden">
      <div className="mx-auto flex max-w-page flex-col gap-2 px-4 py-6 text-14 text-soft sm:px-6">
        <p className="text-16 text-ink">
          {t.rich('help', {
            mail: () => (
              <a href={`mailto:${contactAddress}`} className="link font-medium">
                {contactAddress}
              </a>
            ),
          })}
        </p>
        {facts?.withdrawal ? <WithdrawalEntry /> : null}
        <nav aria-label={t('footer')}>
          <ul className="flex flex-wrap gap-x-6">
            <li>
              <Link to="/policy/returns" className={footerLink}>
                {t('returnsPolicy')}
              </Link>
            </li>
            <li>
              <Link to="/policy/warranty" className={footerLink}>
                {t('warrantyPolicy')}
              </Link>
            </li>
            <li>
              <Link to="/region" className={footerLink}>
                {t('storeAndLanguage')}
              </Link>
            </li>
            {facts ? (
              <li>
                <a href={facts.shopUrl} className={footerLink}>
                  {t('shop')}
                </a>
              </li>
            ) : null}
          </ul>
        </nav>
        <nav aria-label={t('legal')}>
          <ul className="flex flex-wrap gap-x-6">
            {(facts && facts.legal.length > 0 ? facts.legal : [{ path: '/legal', label: t('legal') }]).map(({ path, label }) => (
              <li key={path}>
                <Link to={path} className={footerLink}>
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        {facts?.demo ? <p>{t('demo')}</p> : null}
      </div>
    </footer>
  )
}

/** On every page, signed in or not, under the label that the law gives it. */
function WithdrawalEntry() {
  const t = useTranslations('declare')
  return (
    <p className="my-2">
      <Link
        to="/withdraw"
        className="inline-flex min-h-11 items-center rounded-10 border border-edge bg-paper px-4 text-16 font-medium text-ink hover:border-ink"
      >
        {t('entry')}
      </Link>
    </p>
  )
}
