import { Link } from '@remix-run/react'

import type { RepairOnPage } from '#app/views/warranty/machine-page.ts'

import { useTranslations } from '../shared/words.ts'

/** Every repair of a machine with its clock: asked for, to be handed over, handed over, back, and what it added. */
export function RepairLedger({ repairs }: { repairs: readonly RepairOnPage[] }) {
  const t = useTranslations('machines')
  const cases = useTranslations('cases')
  if (repairs.length === 0) return null
  return (
    <section className="mt-5 border-t border-hairline pt-4">
      <h3 className="font-semibold">{t('ledgerTitle')}</h3>
      <ul className="flex flex-col divide-y divide-hairline">
        {repairs.map((repair) => (
          <li key={repair.number} className="flex flex-col gap-1 py-3 text-14">
            <p className="flex flex-wrap justify-between gap-x-4">
              <Link to={`/cases/${repair.number}`} className="link inline-flex min-h-6 items-center">
                {repair.number}
              </Link>
              <span className="text-soft">
                {t(`parts.${repair.component}`)}: {cases(`states.${repair.state}`)}
              </span>
            </p>
            <p className="flex flex-wrap gap-x-4 text-soft tabular-nums">
              <span>{t('requested', { date: repair.requested })}</span>
              {repair.handOverBy ? (
                <strong className="font-semibold text-ink">{t('handOverBy', { date: repair.handOverBy })}</strong>
              ) : null}
              {repair.handedOver ? <span>{t('handedOver', { date: repair.handedOver })}</span> : null}
              {repair.returned ? <span>{t('returned', { date: repair.returned })}</span> : null}
            </p>
            {repair.paused ? <p>{repair.paused}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
