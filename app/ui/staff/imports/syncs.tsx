import type { ImportsPage } from '#app/views/staff/imports-page.ts'

import { Card } from '../../shared/card.tsx'
import { Disclosure } from '../../shared/disclosure.tsx'
import { StatusBadge } from '../../shared/status-badge.tsx'
import { useTranslations } from '../../shared/words.ts'

/** How far the sweep of each store's orders and products is; nothing to see where no store is swept. */
export function Syncs({ syncs, faults }: Pick<ImportsPage, 'syncs' | 'faults'>) {
  const t = useTranslations('imports')
  const region = useTranslations('region')
  return (
    <Card title={t('syncs')}>
      {syncs.length === 0 ? <p className="max-w-text text-soft">{t('syncsNone')}</p> : null}
      <ul className="flex flex-col divide-y divide-hairline">
        {syncs.map(({ store, what, seen, started, finished, fault, faultAt }) => (
          <li key={`${store} ${what}`} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
            <span>
              <span className="font-medium">{`${region(`stores.${store}`)}: ${t(`syncWhat.${what}`)}`}</span>
              <span className="block text-14 text-soft">
                {finished
                  ? t('syncFinished', { when: finished, seen: String(seen) })
                  : t('syncStarted', { when: started ?? '–', seen: String(seen) })}
              </span>
              {fault ? <span className="block max-w-text text-14">{`${faultAt ?? ''}: ${fault}`}</span> : null}
            </span>
            <StatusBadge tone={fault ? 'stop' : finished ? 'good' : 'info'}>
              {t(fault ? 'syncFault' : finished ? 'syncDone' : 'syncRunning')}
            </StatusBadge>
          </li>
        ))}
      </ul>
      {faults.length > 0 ? (
        <Disclosure label={t('syncFaults', { count: faults.length })}>
          <ul className="list-disc pl-5">
            {faults.map(({ store, sourceId, name, reasons }) => (
              <li key={`${store} ${sourceId}`}>{`${name ?? sourceId}: ${reasons}`}</li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </Card>
  )
}
