import { Link } from '@remix-run/react'

import type { FailedBookingRow } from '#app/views/parcels/carrier-row.ts'

import { useTranslations } from '../shared/words.ts'

/** Pickups that no carrier booked, each with what the carrier said; what can be done about one is on the page of its case. */
export function FailedBookings({ rows }: { rows: readonly FailedBookingRow[] }) {
  const t = useTranslations('carrier')
  const region = useTranslations('region')
  if (rows.length === 0) return null
  return (
    <section className="mt-8" aria-labelledby="failed-bookings">
      <h2 id="failed-bookings" className="mb-3 text-20 font-semibold">
        {t('listTitle')}
      </h2>
      <ul className="flex flex-col gap-3">
        {rows.map((row) => (
          <li
            key={row.id}
            className="grid gap-x-6 gap-y-2 rounded-10 border border-hairline bg-paper p-4 *:min-w-0 lg:grid-cols-[16rem_1fr]"
          >
            <div>
              <h3 className="font-medium wrap-anywhere">{row.what}</h3>
              <p className="text-soft">
                <Link to={`/staff/cases/${row.caseNumber}#carrier`} className="link tabular-nums">
                  {row.caseNumber}
                </Link>
                , {region(`stores.${row.store}`)}
              </p>
            </div>
            <div className="flex flex-col gap-1">
              {row.fault ? <p className="max-w-text wrap-anywhere">{row.fault}</p> : null}
              {row.says.map((sentence) => (
                <p key={sentence} className="max-w-text wrap-anywhere text-soft">
                  {sentence}
                </p>
              ))}
              <p className="text-soft">{t('listAsked', { date: row.asked })}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
