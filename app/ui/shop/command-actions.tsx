import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'

import type { CommandRow } from '#app/views/shop/command-row.ts'

import { repliedField } from '../account/replied-field.ts'
import { Button } from '../shared/button.tsx'
import { Disclosure } from '../shared/disclosure.tsx'
import { ErrorSummary } from '../shared/error-summary.tsx'
import { Field } from '../shared/field.tsx'
import { TextArea, TextInput } from '../shared/text-input.tsx'
import { useTranslations } from '../shared/words.ts'
import { Again } from '../staff/passkey-again.tsx'

/** Who looks at commands, and what their forms carry so that no other page can send them. */
export type Settler = Readonly<{ mayRefund: boolean; fresh: boolean; token: string }>

type Props = Readonly<{ row: CommandRow; settler: Settler; reply: SubmissionResult | undefined }>

/** What staff can do about a command that the shop has not done: have it tried again, or say that they did it by hand. */
export function CommandActions({ row, settler, reply }: Props) {
  const t = useTranslations('shop')
  if (!row.isOpen) return null
  if (row.amount !== null && !settler.mayRefund) return <p className="text-14 text-soft">{t('roles')}</p>
  if (row.amount !== null && !settler.fresh) {
    return (
      <div className="flex flex-wrap items-center gap-3 text-14">
        <span className="text-soft">{t('again')}</span>
        <Again />
      </div>
    )
  }
  return (
    <div className="mt-1 flex flex-col gap-1">
      <Form method="post">
        <CommandFields row={row} settler={settler} step="retry_command" />
        <Button aria-label={t('retryThis', { what: row.what })}>{t('retry')}</Button>
      </Form>
      <Disclosure label={t('settle')} open={reply !== undefined}>
        <SettleForm row={row} settler={settler} reply={reply} />
      </Disclosure>
    </div>
  )
}

function SettleForm({ row, settler, reply }: Props) {
  const t = useTranslations('shop')
  const reference = repliedField(reply, 'reference', null, { id: `reference-${row.id}`, maxLength: 80 })
  const reason = repliedField(reply, 'reason', null, { id: `reason-${row.id}`, maxLength: 2_000 })
  return (
    <Form method="post" noValidate className="flex flex-col gap-4 pt-1 pb-2">
      <CommandFields row={row} settler={settler} step="settle_command" />
      <p className="text-soft">{row.amount === null ? t('settleText') : t('settleMoney', { amount: row.amount })}</p>
      <ErrorSummary
        errors={reply?.error?.[''] ?? []}
        fields={[
          [reference, t('reference')],
          [reason, t('reason')],
        ]}
      />
      <Field field={reference} label={t('reference')} hint={t(row.amount === null ? 'referenceHint' : 'referenceMoney')}>
        {(control) => <TextInput {...control} />}
      </Field>
      <Field field={reason} label={t('reason')} hint={t('reasonHint')}>
        {(control) => <TextArea {...control} rows={2} />}
      </Field>
      <div>
        <Button aria-label={t('settleThis', { what: row.what })}>{t('settleButton')}</Button>
      </div>
    </Form>
  )
}

function CommandFields({ row, settler, step }: Pick<Props, 'row' | 'settler'> & Readonly<{ step: 'retry_command' | 'settle_command' }>) {
  return (
    <>
      <input type="hidden" name="step" value={step} />
      <input type="hidden" name="command" value={row.id} />
      <input type="hidden" name="token" value={settler.token} />
    </>
  )
}

/** The answer to a form of this command, of all that the page was answered. */
export function replyOf(row: CommandRow, reply: SubmissionResult | undefined): SubmissionResult | undefined {
  return reply?.initialValue?.['command'] === row.id ? reply : undefined
}
