import { Link } from '@remix-run/react'

import type { staffDeclaration } from '#app/views/statutory/staff-declaration.ts'

import { Card } from '../shared/card.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { useTranslations } from '../shared/words.ts'

type Declaration = ReturnType<typeof staffDeclaration>

/** All that was declared, when, until when its refund is due, and what became of it. */
export function DeclarationFacts({ declaration }: { declaration: Declaration }) {
  const t = useTranslations('declarations')
  const { items, caseNumber, reason } = declaration
  const settled = declaration.state === 'matched' || declaration.state === 'set_aside'
  return (
    <Card title={t('factsTitle')}>
      <DefinitionList
        items={[
          { term: t('name'), value: <span className="wrap-anywhere">{declaration.name}</span> },
          { term: t('contract'), value: <span className="wrap-anywhere">{declaration.contract}</span> },
          { term: t('items'), value: <span className="whitespace-pre-line wrap-anywhere">{items.join('\n') || t('everything')}</span> },
          { term: t('declared'), value: [declaration.declared, declaration.signedIn && t('signedIn')].filter(Boolean).join(', ') },
          { term: t('due'), value: <strong>{declaration.due}</strong> },
          { term: t('email'), value: <Acknowledgement declaration={declaration} /> },
          { term: t('state'), value: t(`states.${declaration.state}`) },
          settled && { term: t('decidedBy'), value: declaration.decidedBy ?? t('portal') },
          reason !== null && { term: t('reason'), value: <span className="whitespace-pre-line wrap-anywhere">{reason}</span> },
          declaration.orderName !== null && { term: t('order'), value: declaration.orderName },
          caseNumber !== null && {
            term: t('caseLink'),
            value: (
              <Link to={`/staff/cases/${caseNumber}`} className="link">
                {caseNumber}
              </Link>
            ),
          },
        ]}
      />
      <Owners notices={declaration.notices} />
    </Card>
  )
}

function Owners({ notices }: Pick<Declaration, 'notices'>) {
  const t = useTranslations('declarations')
  if (notices.length === 0) return null
  const said = { mine: t('ownerMine'), not_mine: t('ownerNotMine') }
  return (
    <div className="mt-5">
      <h3 className="font-semibold">{t('noticesTitle')}</h3>
      <p className="mb-2 max-w-text text-14 text-soft">{t('noticesText')}</p>
      <ul className="flex flex-col gap-1">
        {notices.map(({ orderId, orderName, answer }) => (
          <li key={orderId}>
            <Link to={`/staff/orders/${orderId}`} className="link">
              {orderName}
            </Link>
            {': '}
            {answer === null ? t('ownerTold') : said[answer]}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** To which address the acknowledgement went, and when; or why it did not. */
function Acknowledgement({ declaration: { email, acknowledged, acknowledgedAt } }: { declaration: Declaration }) {
  const t = useTranslations('declarations')
  const sent = !acknowledged ? t('notMailed') : acknowledgedAt === null ? t('notSentYet') : t('sent', { at: acknowledgedAt })
  return (
    <span className="flex flex-col">
      <span className="break-all">{email}</span>
      <span className="text-14 text-soft">{sent}</span>
    </span>
  )
}
