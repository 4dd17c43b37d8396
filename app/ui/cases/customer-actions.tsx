import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { CustomerActionsView } from '#app/views/cases/customer-actions.ts'
import type { OneThing } from '#app/views/cases/one-thing.ts'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { TextArea } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { PickupWishCard } from './pickup-wish-card.tsx'

type Props = Readonly<{ actions: CustomerActionsView; replyTo: (intent: string) => SubmissionResult | undefined }>

/** What a customer is asked for in their case: to send what is missing, to choose a pickup, to say whether advice helped. */
export function CustomerActions({ actions, replyTo, one }: Props & Readonly<{ one: OneThing | null }>) {
  const { version, item, pickup, solve } = actions
  return (
    <>
      {item ? <ItemCard item={item} version={version} reply={replyTo('answer_item')} /> : null}
      {pickup ? <PickupWishCard pickup={pickup} version={version} marked={one === 'pickup'} reply={replyTo('choose_pickup')} /> : null}
      {solve ? <SolveCard advice={solve.advice} version={version} reply={replyTo('report_still_faulty')} /> : null}
    </>
  )
}

/** What they may tell us beside that: that nobody came, or that what was missing is there. */
export function CustomerReports({ actions, replyTo }: Props) {
  const { version, failedPickup, find } = actions
  return (
    <>
      {failedPickup ? <FailedPickupCard version={version} reply={replyTo('report_failed_pickup')} /> : null}
      {find ? <FoundCard version={version} /> : null}
    </>
  )
}

/** The customer has what was missing. */
function FoundCard({ version }: Readonly<{ version: number }>) {
  const t = useTranslations('missing')
  return (
    <Card id="found" title={t('found.title')}>
      <Form method="post" className="flex flex-col items-start gap-4">
        <input type="hidden" name="intent" value="find" />
        <input type="hidden" name="version" value={version} />
        <p className="max-w-text text-soft">{t('found.text')}</p>
        <Button>{t('found.button')}</Button>
      </Form>
    </Card>
  )
}

type ItemProps = Readonly<{ item: NonNullable<CustomerActionsView['item']>; version: number; reply: SubmissionResult | undefined }>

/** What we asked for, by when, and where to answer. */
function ItemCard({ item, version, reply }: ItemProps) {
  const t = useTranslations('caseSteps')
  const text = repliedField(reply, 'text', null, { id: 'item-text', maxLength: 2_000 })
  return (
    <Card id="item" title={t('itemTitle')} marked>
      <p className="max-w-text whitespace-pre-line break-words font-medium">{item.asked}</p>
      <p className="mt-2 max-w-text text-14 text-soft">{item.until === null ? t('itemPaused') : t('itemUntil', { date: item.until })}</p>
      <Form method="post" noValidate className="mt-4 flex flex-col gap-4">
        <input type="hidden" name="intent" value="answer_item" />
        <input type="hidden" name="version" value={version} />
        <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[[text, t('failedWhy')]]} />
        <Field field={text} label={t('itemAnswer')} hint={t('itemHint')}>
          {(control) => <TextArea {...control} rows={4} />}
        </Field>
        <div>
          <Button look="primary">{t('itemSend')}</Button>
        </div>
      </Form>
    </Card>
  )
}

function FailedPickupCard({ version, reply }: { version: number; reply: SubmissionResult | undefined }) {
  const t = useTranslations('caseSteps')
  const text = repliedField(reply, 'text', null, { id: 'failed-text', maxLength: 1_000 })
  return (
    <Card title={t('failedTitle')}>
      <Form method="post" noValidate className="flex flex-col items-start gap-4">
        <input type="hidden" name="intent" value="report_failed_pickup" />
        <input type="hidden" name="version" value={version} />
        <p className="max-w-text text-soft">{t('failedText')}</p>
        <Field field={text} label={t('failedWhy')} optional className="w-full">
          {(control) => <TextArea {...control} rows={2} />}
        </Field>
        <Button>{t('failedReport')}</Button>
      </Form>
    </Card>
  )
}

type SolveProps = Readonly<{ advice: string | null; version: number; reply: SubmissionResult | undefined }>

/** What we advised, and the two answers to whether it helped. */
function SolveCard({ advice, version, reply }: SolveProps) {
  const t = useTranslations('caseSteps')
  const text = repliedField(reply, 'text', null, { id: 'still-text', maxLength: 2_000 })
  return (
    <Card id="advice" title={t('solveTitle')} marked>
      {advice ? <p className="max-w-text whitespace-pre-line break-words font-medium">{advice}</p> : null}
      <Form method="post" className="mt-4 flex flex-col items-start gap-4">
        <input type="hidden" name="intent" value="solve" />
        <input type="hidden" name="version" value={version} />
        <p className="max-w-text text-soft">{t('solveText')}</p>
        <Button look="primary">{t('solve')}</Button>
      </Form>
      <Form method="post" noValidate className="mt-5 flex flex-col items-start gap-4 border-t border-hairline pt-5">
        <input type="hidden" name="intent" value="report_still_faulty" />
        <input type="hidden" name="version" value={version} />
        <ErrorSummary errors={reply?.error?.[''] ?? []} fields={[[text, t('stillWhat')]]} />
        <Field field={text} label={t('stillWhat')} hint={t('stillHint')} className="w-full">
          {(control) => <TextArea {...control} rows={3} />}
        </Field>
        <Button>{t('still')}</Button>
      </Form>
    </Card>
  )
}
