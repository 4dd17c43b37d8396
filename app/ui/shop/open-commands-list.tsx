import type { SubmissionResult } from '@conform-to/react'
import { Link } from '@remix-run/react'

import type { OpenCommandRow } from '#app/views/shop/command-row.ts'

import { useTranslations } from '../shared/words.ts'
import { CommandActions, replyOf, type Settler } from './command-actions.tsx'
import { CommandSays } from './command-says.tsx'

type Props = Readonly<{ rows: readonly OpenCommandRow[]; settler: Settler; reply: SubmissionResult | undefined }>

/** What no shop has done yet: whose it is, why, and what can be done about it. */
export function OpenCommandsList({ rows, settler, reply }: Props) {
  const t = useTranslations('shop')
  return (
    <ul aria-label={t('caption')} className="flex flex-col gap-3">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid gap-x-6 gap-y-2 rounded-10 border border-hairline bg-paper p-4 *:min-w-0 lg:grid-cols-[16rem_1fr_22rem]"
        >
          <div>
            <h2 className="font-medium wrap-anywhere">{row.what}</h2>
            <About row={row} />
          </div>
          <div className="flex flex-col gap-1">
            <CommandSays row={row} />
            <p className="text-soft">{t('askedOn', { date: row.asked })}</p>
          </div>
          <CommandActions row={row} settler={settler} reply={replyOf(row, reply)} />
        </li>
      ))}
    </ul>
  )
}

function About({ row: { caseNumber, orderId, orderName, store } }: { row: OpenCommandRow }) {
  const region = useTranslations('region')
  return (
    <p className="text-soft">
      <Link to={caseNumber === null ? `/staff/orders/${orderId}` : `/staff/cases/${caseNumber}#shop`} className="link tabular-nums">
        {caseNumber ?? orderName}
      </Link>
      , {region(`stores.${store}`)}
    </p>
  )
}
