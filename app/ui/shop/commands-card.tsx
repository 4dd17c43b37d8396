import type { SubmissionResult } from '@conform-to/react'

import type { CommandRow } from '#app/views/shop/command-row.ts'

import { Card } from '../shared/card.tsx'
import { StatusBadge } from '../shared/status-badge.tsx'
import { useTranslations } from '../shared/words.ts'
import { CommandActions, replyOf, type Settler } from './command-actions.tsx'
import { CommandSays } from './command-says.tsx'

type Props = Readonly<{ rows: readonly CommandRow[]; settler: Settler; reply: SubmissionResult | undefined }>

/** What the shop was asked for by a case, each with where it stands and what the shop said. */
export function CommandsCard({ rows, settler, reply }: Props) {
  const t = useTranslations('shop')
  if (rows.length === 0) return null
  return (
    <Card id="shop" className="scroll-mt-32" title={t('title')}>
      <ul className="-my-3 flex flex-col divide-y divide-hairline">
        {rows.map((row) => (
          <li key={row.id} className="flex flex-col gap-1 py-3">
            <div className="flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
              <h3 className="min-w-0 font-medium wrap-anywhere">{row.what}</h3>
              <StatusBadge tone={row.tone}>{t(`states.${row.badge}`)}</StatusBadge>
            </div>
            <CommandSays row={row} />
            <CommandActions row={row} settler={settler} reply={replyOf(row, reply)} />
          </li>
        ))}
      </ul>
    </Card>
  )
}
