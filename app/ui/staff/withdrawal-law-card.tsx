import { Link } from '@remix-run/react'

import type { LawOfCase } from '#app/views/cases/withdrawal-page-view.ts'

import { Card } from '../shared/card.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { useTranslations } from '../shared/words.ts'

/** What the law grants for a withdrawal, by when, and what the shop's own return would have given. */
export function WithdrawalLawCard({ law }: Readonly<{ law: LawOfCase }>) {
  const t = useTranslations('withdrawalCase')
  return (
    <Card title={t('staffTitle')}>
      <DefinitionList
        dense
        items={[
          {
            term: t('declared'),
            value:
              law.declarationId === null ? (
                law.declared
              ) : (
                <Link to={`/staff/withdrawals/${law.declarationId}`} className="link">
                  {law.declared}
                </Link>
              ),
          },
          { term: t('legalRefund'), value: <strong className="tabular-nums">{law.repayBy}</strong> },
          { term: t('sendBackBy'), value: law.sendBackBy ?? t('nothingBack') },
          { term: t('shipping'), value: t(`bearers.${law.payer}`) },
          { term: t('byLaw'), value: t(`outcomes.${law.outcome}`) },
          law.until !== null && { term: t('until'), value: law.until },
          { term: t('amount'), value: law.refund ?? t('shopOpen') },
          { term: t('shopWould'), value: law.shop.refund ?? t(law.shop.isOpen ? 'shopOpen' : 'shopNothing') },
          law.source !== null && { term: t('source'), value: law.source },
        ]}
      />
    </Card>
  )
}
