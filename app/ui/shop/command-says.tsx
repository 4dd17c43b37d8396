import type { CommandRow } from '#app/views/shop/command-row.ts'

import { useTranslations } from '../shared/words.ts'

/** Where a command stands: the shop's own words first, while they matter. */
export function CommandSays({ row }: { row: CommandRow }) {
  const t = useTranslations('shop')
  return (
    <>
      {row.fault ? <p className="max-w-text wrap-anywhere">{row.fault}</p> : null}
      {row.says.map((sentence) => (
        <p key={sentence} className="max-w-text wrap-anywhere whitespace-pre-line text-soft">
          {sentence}
        </p>
      ))}
      {row.invoice ? (
        <a href={row.invoice} rel="noreferrer" className="link">
          {t('invoice')}
        </a>
      ) : null}
    </>
  )
}
