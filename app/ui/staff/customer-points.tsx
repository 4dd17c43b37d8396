import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import { whyNotAgree } from '#app/domain/cases/proposal.ts'
import type { CustomerPointsView } from '#app/views/staff/customer-points-view.ts'

import { repliedField } from '../account/replied-field.ts'
import { voucherTones } from '../account/voucher-tones.ts'
import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { Disclosure } from '../shared/disclosure.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { Notice } from '../shared/notice.tsx'
import { StatusBadge } from '../shared/status-badge.tsx'
import { TextArea, TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { Again } from './passkey-again.tsx'

type PointsPerson = Readonly<{ mayAgree: boolean; fresh: boolean; token: string }>
type Props = Readonly<{ points: CustomerPointsView; person: PointsPerson; reply: SubmissionResult | undefined }>

/** A customer's vouchers, and corrections of their points: proposed by one person, agreed to by another. */
export function CustomerPoints({ points: { vouchers, correction }, person, reply }: Props) {
  const t = useTranslations('staffSearch')
  return (
    <Card title={t('pointsCard.title')}>
      <div className="flex flex-col gap-4">
        <Vouchers vouchers={vouchers} token={person.token} />
        {correction ? (
          <Waiting correction={correction} person={person} />
        ) : (
          <Disclosure label={t('pointsCard.correct')} open={reply !== undefined}>
            <Propose token={person.token} reply={reply} />
          </Disclosure>
        )}
      </div>
    </Card>
  )
}

function Vouchers({ vouchers, token }: { vouchers: CustomerPointsView['vouchers']; token: string }) {
  const t = useTranslations('staffSearch')
  const words = useTranslations('points')
  if (vouchers.length === 0) return null
  return (
    <ul className="flex flex-col divide-y divide-hairline text-14">
      {vouchers.map(({ id, code, state, amount, date, canBeUsed }) => (
        <li key={id} className="flex flex-col gap-1 py-2">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <code className="font-semibold">{code ?? t('pointsCard.forgotten')}</code>
            <StatusBadge tone={voucherTones[state]}>{words(`vouchers.states.${state}`)}</StatusBadge>
          </div>
          <p className="text-soft">{t('pointsCard.voucher', { amount, date })}</p>
          {canBeUsed && code ? (
            <Form method="post">
              <input type="hidden" name="token" value={token} />
              <input type="hidden" name="voucher" value={id} />
              <Button look="quiet" name="step" value="used" className="px-0 text-14" aria-label={t('pointsCard.noteUsedThis', { code })}>
                {t('pointsCard.noteUsed')}
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Waiting({ correction, person }: { correction: NonNullable<CustomerPointsView['correction']>; person: PointsPerson }) {
  const t = useTranslations('staffSearch')
  const proposals = useTranslations('proposals')
  const { id, name, points, reason, isOwn, isSameHand } = correction
  const mayAgree = whyNotAgree({ isAgreeing: person.mayAgree, isAuthor: isOwn, isSameHand }) === null
  return (
    <>
      <Notice tone="wait" title={t('pointsCard.proposed', { name, points })}>
        <p className="wrap-anywhere whitespace-pre-line">{reason}</p>
        {isOwn ? <p>{t('pointsCard.own')}</p> : isSameHand ? <p>{t('pointsCard.sameHand')}</p> : null}
      </Notice>
      {mayAgree && !person.fresh ? <Notice tone="info" title={proposals('again')} action={<Again />} /> : null}
      {mayAgree || isOwn ? (
        <Form method="post" className="flex flex-wrap gap-3">
          <input type="hidden" name="token" value={person.token} />
          <input type="hidden" name="correction" value={id} />
          {mayAgree && person.fresh ? (
            <Button look="primary" name="step" value="agree">
              {t('pointsCard.agree')}
            </Button>
          ) : null}
          <Button look="danger" name="step" value="decline">
            {isOwn ? proposals('takeBack') : t('pointsCard.decline')}
          </Button>
        </Form>
      ) : null}
    </>
  )
}

function Propose({ token, reply }: { token: string; reply: SubmissionResult | undefined }) {
  const t = useTranslations('staffSearch')
  const shop = useTranslations('shop')
  const points = repliedField(reply, 'points', null, { required: true, maxLength: 8 })
  const reason = repliedField(reply, 'reason', null, { required: true, maxLength: 2_000 })
  return (
    <Form method="post" noValidate className="flex flex-col gap-4 pt-1">
      <input type="hidden" name="token" value={token} />
      <p className="text-14 text-soft">{t('pointsCard.correctText')}</p>
      <ErrorSummary
        errors={reply?.error?.[''] ?? []}
        fields={[
          [points, t('pointsCard.points')],
          [reason, shop('reason')],
        ]}
      />
      <Field field={points} label={t('pointsCard.points')} hint={t('pointsCard.pointsHint')}>
        {(control) => <TextInput {...control} autoComplete="off" />}
      </Field>
      <Field field={reason} label={shop('reason')} hint={shop('reasonHint')}>
        {(control) => <TextArea {...control} rows={2} />}
      </Field>
      <div>
        <Button name="step" value="propose">
          {t('pointsCard.propose')}
        </Button>
      </div>
    </Form>
  )
}
