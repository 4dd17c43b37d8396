import type { ReactNode } from 'react'

import { contactAddress } from '#app/wording/shared/contact.ts'
import type { DecisionView } from '#app/views/policy/decision-view.ts'
import type { RightsView } from '#app/views/statutory/rights-view.ts'

import { Card } from '../shared/card.tsx'
import { DecisionCard } from '../cases/decision-card.tsx'
import { useTranslations } from '../shared/words.ts'
import { RightsCard } from '../statutory/rights-card.tsx'
import { Alternatives } from './alternatives.tsx'

type Props = Readonly<{
  order: Readonly<{ id: string; name: string }>
  decision: DecisionView
  /** What the law gives where the shop does not; null where nothing is to be said of it. */
  rights: RightsView | null
  children?: ReactNode
}>

/** The answer is no: why, by which clause, until when it was possible, and the nearest open doors. */
export function NoWay({ order, decision, rights, children }: Props) {
  const t = useTranslations('requests')
  return (
    <div className="flex max-w-3xl flex-col gap-6">
      <Card>
        <DecisionCard decision={decision} level={2} />
      </Card>
      {rights ? <RightsCard orderId={order.id} rights={rights} /> : null}
      {children}
      <Card title={t('otherDoors')}>
        <Alternatives order={order} alternatives={decision.alternatives} nothingElse={rights?.better !== 'statutory'} />
        <p className="mt-4 max-w-text text-14 text-soft">
          {t.rich('write', {
            mail: () => (
              <a href={`mailto:${contactAddress}`} className="link">
                {contactAddress}
              </a>
            ),
          })}
        </p>
      </Card>
    </div>
  )
}
