import type { SubmissionResult } from '@conform-to/react'
import { Form, Link } from '@remix-run/react'

import type { CreditedGift } from '#app/views/cases/gift-credit-view.ts'
import type { OutcomePageView } from '#app/views/cases/outcome-page-view.ts'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { Notice } from '../shared/notice.tsx'
import { TextArea } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { FoundAmounts, type PhotosByLine } from './found-amounts.tsx'

type Props = Readonly<{
  outcome: OutcomePageView
  photos: PhotosByLine
  /** Of the forms that answer: they move money. */
  token: string
  /** What is wrong with an answer that was sent, by its name. */
  replyTo: (answer: string) => SubmissionResult | undefined
}>

/** An answer that was neither yes nor no, as the page is told of it. */
const neither = 'null'

/** What became of the parcel: the money, what waits for an answer, and what was found. */
export function OutcomeCards({ outcome, photos, token, replyTo }: Props) {
  const t = useTranslations('outcome')
  const shop = useTranslations('shopProgress')
  const left = useTranslations('unanswered')
  const { refund, earlier, rest, ordered, giftCredits, offer, estimate, found, extras } = outcome
  return (
    <>
      {refund ? (
        <Notice tone="good" title={t('refundedTitle', { amount: refund.amount })}>
          {refund.method === null
            ? t('refundedText', { date: refund.issued, reference: refund.reference })
            : t('refundedTo', { date: refund.issued, method: refund.method, reference: refund.reference })}
        </Notice>
      ) : null}
      {earlier ? (
        <Notice tone="good" title={left('earlierTitle', { amount: earlier.amount, date: earlier.issued })}>
          {left('earlierText')}
        </Notice>
      ) : null}
      {rest ? <RestCard version={outcome.version} token={token} replyTo={replyTo} /> : null}
      {ordered.map(({ id, title }) => (
        <Notice key={id} tone="info" title={title}>
          {shop('refundText')}
        </Notice>
      ))}
      {giftCredits.map((credit) => (
        <GiftCredited key={credit.id} credit={credit} />
      ))}
      {offer?.open ? <OfferCard offer={offer} version={outcome.version} token={token} replyTo={replyTo} /> : null}
      {estimate?.open ? <EstimateCard estimate={estimate} version={outcome.version} token={token} replyTo={replyTo} /> : null}
      {estimate?.answer ? <AnsweredEstimate {...estimate} answer={estimate.answer} /> : null}
      {found ? <FoundForCustomer found={found} photos={photos} /> : null}
      {extras.length > 0 ? <Extras extras={extras} /> : null}
    </>
  )
}

/** What was given back for a gift that came after the refund. */
export function GiftCredited({ credit }: { credit: CreditedGift }) {
  const t = useTranslations('outcome')
  const { gift, amount, when, reference, method } = credit
  return (
    <Notice tone="good" title={t('giftCreditedTitle', { amount })}>
      {method === null
        ? t('giftCreditedText', { gift, date: when, reference })
        : t('giftCreditedTo', { gift, date: when, method, reference })}
    </Notice>
  )
}

/** What was in the parcel beyond the request. */
function Extras({ extras }: Pick<OutcomePageView, 'extras'>) {
  const t = useTranslations('outcome')
  return (
    <Card title={t('extrasTitleCustomer')}>
      <ul className="flex flex-col gap-2">
        {extras.map(({ id, contents, state, caseNumber }) => (
          <li key={id}>
            <span className="font-medium wrap-anywhere whitespace-pre-line">{contents}</span>{' '}
            <span className="text-soft">{t(`extraCustomer.${state}`)}</span>{' '}
            {caseNumber === null ? null : (
              <Link to={`/cases/${caseNumber}`} className="link tabular-nums">
                {caseNumber}
              </Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

type FoundProps = Readonly<{ found: NonNullable<OutcomePageView['found']>; photos: PhotosByLine }>

function FoundForCustomer({ found, photos }: FoundProps) {
  const t = useTranslations('outcome')
  const words = {
    title: t('foundTitle'),
    caption: t('foundCaption'),
    declared: t('declared'),
    found: t('found'),
    asDeclared: t('asDeclared'),
    total: t('foundTotal'),
    declaredTotal: t('declaredTotal'),
  }
  return <FoundAmounts found={found} photos={photos} photosAt="/evidence" words={words} />
}

type Answering = Pick<Props, 'token' | 'replyTo'> & Readonly<{ version: number }>

type OfferProps = Answering & Readonly<{ offer: NonNullable<OutcomePageView['offer']> }>

/** Accept or dispute, with the date and what silence means. */
function OfferCard({ offer, version, token, replyTo }: OfferProps) {
  const t = useTranslations('outcome')
  const left = useTranslations('unanswered')
  const { amount, difference, answerBy, ifSilent, leftOpen, note } = offer
  const ifSilentText =
    difference === null ? t('offerOpenText', { date: answerBy, amount }) : t('offerExchange', { date: answerBy, amount, difference })
  const open = {
    'part-paid': left(leftOpen ? 'leftOpen' : 'partPaid', { date: answerBy, amount }),
    'decided-by-person': t('offerPerson', { date: answerBy }),
  }
  const text = ifSilent === 'accepted' ? ifSilentText : open[ifSilent]
  return (
    <Card id="offer" title={t('offerOpenTitle', { amount })} marked>
      <div className="flex flex-col gap-5">
        {note ? <p className="max-w-text whitespace-pre-line">{note}</p> : null}
        <p className="max-w-text">{text}</p>
        <Form method="post" className="flex flex-col items-start gap-3">
          <ErrorSummary errors={(replyTo('accept_offer') ?? replyTo(neither))?.error?.[''] ?? []} />
          <input type="hidden" name="intent" value="answer" />
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="version" value={version} />
          <Button look="primary" name="answer" value="accept_offer">
            {t('accept', { amount })}
          </Button>
        </Form>
        <div className="flex flex-col gap-3 border-t border-hairline pt-5">
          <h3 className="font-semibold">{t('disputeTitle')}</h3>
          <DisputeForm version={version} token={token} replyTo={replyTo} answer="dispute_offer" button={t('dispute')} />
        </div>
      </div>
    </Card>
  )
}

type DisputeProps = Answering & Readonly<{ answer: 'dispute_offer' | 'dispute_rest'; button: string }>

/** Says no to an amount, and may say why. */
function DisputeForm({ version, token, replyTo, answer, button }: DisputeProps) {
  const t = useTranslations('outcome')
  const dispute = replyTo(answer)
  const why = repliedField(dispute, 'why', null, { maxLength: 2_000 })
  return (
    <Form method="post" className="flex flex-col items-start gap-3">
      <input type="hidden" name="intent" value="answer" />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="version" value={version} />
      <ErrorSummary errors={dispute?.error?.[''] ?? []} fields={[[why, t('why')]]} />
      <Field field={why} label={t('why')} optional className="w-full">
        {(control) => <TextArea {...control} rows={3} />}
      </Field>
      <Button name="answer" value={answer}>
        {button}
      </Button>
    </Form>
  )
}

/** What was refunded is what nobody disputes: its customer has not agreed that this is all. */
function RestCard({ version, token, replyTo }: Answering) {
  const left = useTranslations('unanswered')
  return (
    <Card title={left('restTitle')}>
      <p className="mb-5 max-w-text">{left('restText')}</p>
      <DisputeForm version={version} token={token} replyTo={replyTo} answer="dispute_rest" button={left('restAsk')} />
    </Card>
  )
}

type AnsweredProps = Readonly<{ price: string; finding: string; answer: 'accepted' | 'declined' | 'time-over' }>

/** What was agreed, or was not, stays in sight: the price with the finding it rests on. */
function AnsweredEstimate({ price, finding, answer }: AnsweredProps) {
  const t = useTranslations('outcome')
  return (
    <Card title={t(`estimateAnswered.${answer}`, { amount: price })}>
      <p className="max-w-text whitespace-pre-line">{finding}</p>
    </Card>
  )
}

type EstimateProps = Answering & Readonly<{ estimate: NonNullable<OutcomePageView['estimate']> }>

function EstimateCard({ estimate, version, token, replyTo }: EstimateProps) {
  const t = useTranslations('outcome')
  const refused = replyTo('accept_estimate') ?? replyTo('decline_estimate') ?? replyTo(neither)
  const { price, finding, answerBy, warranty } = estimate
  return (
    <Card id="estimate" title={t('estimateOpenTitle', { amount: price })} marked>
      <p className="max-w-text whitespace-pre-line">{finding}</p>
      {warranty ? <p className="mt-3 max-w-text">{warranty}</p> : null}
      <p className="mt-3 max-w-text">{t('estimateOpenText', { date: answerBy })}</p>
      {refused ? (
        <div className="mt-4">
          <ErrorSummary errors={refused.error?.[''] ?? []} />
        </div>
      ) : null}
      <Form method="post" className="mt-4 flex flex-wrap gap-3">
        <input type="hidden" name="intent" value="answer" />
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="version" value={version} />
        <Button look="primary" name="answer" value="accept_estimate">
          {t('acceptEstimate', { amount: price })}
        </Button>
        <Button name="answer" value="decline_estimate">
          {t('declineEstimate')}
        </Button>
      </Form>
    </Card>
  )
}
