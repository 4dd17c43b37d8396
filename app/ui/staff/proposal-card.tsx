import { Form } from '@remix-run/react'

import { isPaidOut, whyNotAgree } from '#app/domain/cases/proposal.ts'
import { isSameHand, secondsBeside } from '#app/domain/staff/possible-second.ts'
import type { ProposalPageView } from '#app/views/cases/approvals-page-view.ts'

import { Button } from '../shared/button.tsx'
import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'
import { Again } from './passkey-again.tsx'
import type { Refunder } from './refunder.ts'

type Props = Readonly<{ proposal: ProposalPageView; person: Refunder }>

/**
 * What waits for a second person, whatever it gives: what and why, by whom and since when, over which limit, until when, who
 * can agree, and why whoever looks may not. Its author may take it back, an agent only look at it.
 */
export function WaitingProposal({ proposal, person }: Props) {
  const t = useTranslations('proposals')
  const { by, gives, gift, when, version } = proposal
  const own = by.id === person.id
  const whyNot = whyNotAgree({ isAgreeing: person.mayRefund, isAuthor: own, isSameHand: isSameHand(person.seconds, by.id, person.id) })
  const names = secondsBeside(person.seconds, by.id)
  return (
    <>
      <Notice tone="wait" title={t(`waiting.${gives}`, { gift: gift ?? '' })}>
        <p>{t('waitingBy', { name: by.name, when })}</p>
        {own ? <p>{t('whyNot.self')}</p> : whyNot ? <p>{t(`whyNot.${whyNot}`, { name: by.name })}</p> : null}
        <p>{names.length === 0 ? t('nobodyAgrees') : t('whoAgrees', { names: names.join(', ') })}</p>
        <p>{t(proposal.endsWithStep ? 'untilStep' : 'untilEnded')}</p>
      </Notice>
      <Said
        rows={[
          [t('amount'), proposal.amount],
          [t('limit'), proposal.limit],
          [t('reference'), proposal.reference],
          [t('reason'), proposal.note],
          [t('internal'), proposal.reason],
        ]}
      />
      {!own && !person.mayRefund ? null : !person.fresh ? (
        <Notice tone="info" title={t('again')} action={<Again />} />
      ) : (
        <Form method="post" className="flex flex-wrap gap-3">
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="proposalId" value={proposal.id} />
          <input type="hidden" name="token" value={person.token} />
          {whyNot === null ? (
            <Button look="primary" name="step" value="agree_proposal">
              <AgreeWords proposal={proposal} />
            </Button>
          ) : null}
          <Button look="danger" name="step" value="drop_proposal">
            {t(own ? 'takeBack' : 'drop')}
          </Button>
        </Form>
      )}
    </>
  )
}

/** What agreeing does at once. */
function AgreeWords({ proposal: { gives, amount } }: Pick<Props, 'proposal'>) {
  const t = useTranslations('proposals')
  if (amount === null) return t(gives === 'exception' ? 'agree' : 'approval.agree')
  if (gives === 'offer') return t('approval.agreeOffer', { amount })
  return t(isPaidOut(gives) ? 'agreeRefund' : 'agreeAmount', { amount })
}

/** What was said about it, as far as something was. */
export function Said({ rows }: Readonly<{ rows: ReadonlyArray<readonly [string, string | null]> }>) {
  return (
    <dl className="flex flex-col gap-3">
      {rows.map(([term, value]) =>
        value ? (
          <div key={term}>
            <dt className="text-14 text-soft">{term}</dt>
            <dd className="max-w-text whitespace-pre-line">{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
