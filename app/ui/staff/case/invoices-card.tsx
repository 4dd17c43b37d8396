import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { InvoicePageView, StaffInvoicesView } from '#app/views/cases/invoice-page-view.ts'

import { repliedField } from '../../account/replied-field.ts'
import { Button } from '../../shared/button.tsx'
import { Card } from '../../shared/card.tsx'
import { ErrorSummary } from '../../shared/error-summary.tsx'
import { Field } from '../../shared/field.tsx'
import { Notice } from '../../shared/notice.tsx'
import { StatusBadge } from '../../shared/status-badge.tsx'
import { TextInput } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'
import { Again } from '../passkey-again.tsx'
import type { Refunder } from '../refunder.ts'

type Props = Readonly<{
  view: StaffInvoicesView
  refunder: Refunder
  replyTo: (step: 'pay' | 'note_repaid' | 'drop_invoice' | 'ask_by_hand' | 'ask_shipping_share') => SubmissionResult | undefined
}>

const tones = { open: 'wait', paid: 'good', void: 'idle', repaying: 'wait', repaid: 'good' } as const

/** What the customer was asked to pay and what came of it; finance notes what came or went by hand. */
export function InvoicesCard({ view, refunder, replyTo }: Props) {
  const t = useTranslations('invoices')
  const { invoices, priceToAsk, sharePercent, shareAmount, version } = view
  if (invoices.length === 0 && priceToAsk === null && sharePercent === null) return null
  return (
    <Card title={t('staffTitle')} id="step-pay">
      <div className="flex flex-col gap-5">
        {invoices.map((invoice) => (
          <OneInvoice key={invoice.id} invoice={invoice} refunder={refunder} replyTo={replyTo} />
        ))}
        {priceToAsk === null ? null : <AskForm amount={priceToAsk} version={version} reply={replyTo('ask_by_hand')} />}
        {sharePercent === null ? null : (
          <ShareForm percent={sharePercent} agreed={shareAmount} version={version} reply={replyTo('ask_shipping_share')} />
        )}
      </div>
    </Card>
  )
}

type OneProps = Readonly<{ invoice: InvoicePageView }> & Pick<Props, 'refunder' | 'replyTo'>

function OneInvoice({ invoice, refunder, replyTo }: OneProps) {
  const t = useTranslations('invoices')
  const { purpose, state, amount, due, payUrl, received, orderName, byHand, repaid, question, tag } = invoice
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3 className="font-semibold">
          {t(`purposes.${purpose}`)} <span className="tabular-nums">{amount}</span>
        </h3>
        <StatusBadge tone={tones[state]}>{t(`states.${state}`)}</StatusBadge>
      </div>
      {state === 'open' ? <p className="text-soft">{t('due', { date: due })}</p> : null}
      {payUrl ? (
        <a href={payUrl} target="_blank" rel="noopener noreferrer" className="link">
          {t('page')} <span className="sr-only">({t('newTab')})</span>
        </a>
      ) : state === 'open' ? (
        <p className="text-soft">{t('noPage')}</p>
      ) : null}
      {tag ? (
        <p className="text-soft">
          {t('tag')} <code className="wrap-anywhere select-all">{tag}</code>
        </p>
      ) : null}
      {received && orderName ? <p>{t('received', { amount: received, name: orderName })}</p> : null}
      {byHand ? <p className="wrap-anywhere">{t('byHand', { name: byHand.staffName, reference: byHand.reference })}</p> : null}
      {repaid ? <p className="wrap-anywhere">{t('repaidBy', { reference: repaid.reference })}</p> : null}
      {question ? <Notice tone="stop" title={t(`question.${question}`)} /> : null}
      {state === 'repaying' && !invoice.repaidByHand ? <p className="text-soft">{t('repayInShop')}</p> : null}
      <InvoiceForms invoice={invoice} refunder={refunder} replyTo={replyTo} />
    </div>
  )
}

/** By hand: that it was paid, that it was given back, or that it need not be paid. */
function InvoiceForms({ invoice, refunder, replyTo }: OneProps) {
  const t = useTranslations('invoices')
  const words = useTranslations('inspection')
  const { id, state, amount, received, canDrop, repaidByHand } = invoice
  if (state !== 'open' && !repaidByHand) return null
  if (!refunder.mayRefund) return <Notice tone="info" title={words('refundRoles')} />
  if (!refunder.fresh) return <Notice tone="info" title={t('again')} action={<Again />} />
  const known = { invoiceId: id, token: refunder.token }
  return (
    <>
      {state === 'open' ? (
        <ReferenceForm {...known} step="pay" reply={replyTo('pay')} text={t('payText')} button={t('payButton', { amount })} />
      ) : (
        <ReferenceForm
          {...known}
          step="note_repaid"
          reply={replyTo('note_repaid')}
          text={t('repaidTitleStaff')}
          button={t('repaidButton', { amount: received ?? amount })}
        />
      )}
      {canDrop ? (
        <Form method="post">
          <input type="hidden" name="step" value="drop_invoice" />
          <input type="hidden" name="token" value={refunder.token} />
          <input type="hidden" name="invoiceId" value={id} />
          <ErrorSummary errors={replyTo('drop_invoice')?.error?.[''] ?? []} />
          <Button>{t('dropButton')}</Button>
        </Form>
      ) : null}
    </>
  )
}

type ReferenceProps = Readonly<{
  step: 'pay' | 'note_repaid'
  invoiceId: string
  token: string
  reply: SubmissionResult | undefined
  text: string
  button: string
}>

function ReferenceForm({ step, invoiceId, token, reply, text, button }: ReferenceProps) {
  const t = useTranslations('invoices')
  const own = reply?.initialValue?.['invoiceId'] === invoiceId ? reply : undefined
  const reference = repliedField(own, 'reference', null, { id: `${step}-${invoiceId}`, maxLength: 80 })
  return (
    <Form method="post" noValidate className="mt-2 flex flex-col gap-3">
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="invoiceId" value={invoiceId} />
      <ErrorSummary errors={own?.error?.[''] ?? []} fields={[[reference, t('reference')]]} />
      <p className="text-soft">{text}</p>
      <Field field={reference} label={t('reference')}>
        {(control) => <TextInput {...control} maxLength={80} />}
      </Field>
      <div>
        <Button>{button}</Button>
      </div>
    </Form>
  )
}

type AskProps = Readonly<{ amount: string; version: number; reply: SubmissionResult | undefined }>

function AskForm({ amount, version, reply }: AskProps) {
  const t = useTranslations('invoices')
  const url = repliedField(reply, 'url', null, { id: 'invoice-page', maxLength: 500 })
  return (
    <Form method="post" noValidate className="flex flex-col gap-3">
      <input type="hidden" name="step" value="ask_by_hand" />
      <input type="hidden" name="version" value={version} />
      <h3 className="font-semibold">{t('askTitle')}</h3>
      <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[[url, t('askUrl')]]} />
      <p className="text-soft">{t('askText', { amount })}</p>
      <Field field={url} label={t('askUrl')} optional>
        {(control) => <TextInput {...control} type="url" maxLength={500} />}
      </Field>
      <div>
        <Button>{t('askButton', { amount })}</Button>
      </div>
    </Form>
  )
}

type ShareProps = Readonly<{
  percent: string
  agreed: StaffInvoicesView['shareAmount']
  version: number
  reply: SubmissionResult | undefined
}>

function ShareForm({ percent, agreed, version, reply }: ShareProps) {
  const t = useTranslations('invoices')
  const cost = repliedField(reply, 'cost', null, { id: 'pickup-cost' })
  return (
    <Form method="post" noValidate className="flex flex-col gap-3">
      <input type="hidden" name="step" value="ask_shipping_share" />
      <input type="hidden" name="version" value={version} />
      <h3 className="font-semibold">{t('shareTitle')}</h3>
      <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[[cost, t('shareCost')]]} />
      {agreed ? (
        <>
          <input type="hidden" name="agreed" value="yes" />
          <p className="text-soft">{t('shareAgreed', { percent, ...agreed })}</p>
        </>
      ) : (
        <>
          <p className="text-soft">{t('shareText', { percent })}</p>
          <Field field={cost} label={t('shareCost')}>
            {(control) => <TextInput {...control} inputMode="decimal" />}
          </Field>
        </>
      )}
      <div>
        <Button>{t('shareButton')}</Button>
      </div>
    </Form>
  )
}
