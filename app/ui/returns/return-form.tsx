import { getFormProps, useForm } from '@conform-to/react'
import type { SubmissionResult } from '@conform-to/react'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'

import type { FormerRequest } from '#app/domain/cases/former-request.ts'
import type { ItemView } from '#app/wording/request-page.ts'

import { Button } from '../button.tsx'
import { Card } from '../card.tsx'
import { Checkbox } from '../choice.tsx'
import { ErrorSummary } from '../error-summary.tsx'
import { Field } from '../field.tsx'
import { AboutCard } from '../requests/about-card.tsx'
import { TextArea } from '../text-input.tsx'
import { ReturnLine, type ReturnLineFields } from './return-line.tsx'

type Fields = {
  lines: ReturnLineFields[]
  accessoriesIncluded: boolean
  originalPackaging: boolean
  wish: string
  reason: string
  phone: string
}

type Props = Readonly<{
  action: 'return' | 'exchange'
  lines: readonly ItemView[]
  phone: string
  former: FormerRequest | null
  /** What the server said of the last submission, with what was typed. */
  reply: SubmissionResult | undefined
  onChange: (form: HTMLFormElement) => void
}>

/** Which items, how many, in what condition, and why: everything the price depends on; and what instead. */
export function ReturnForm({ action, lines, phone, former, reply, onChange }: Props) {
  const t = useTranslations('returns')
  const requests = useTranslations('requests')
  const [form, fields] = useForm<Fields>({
    lastResult: reply,
    defaultValue: {
      lines: lines.map(({ id, chosen, condition, fault }) => ({
        lineId: id, quantity: String(chosen), condition: condition ?? undefined, fault,
      })),
      accessoriesIncluded: former?.accessoriesIncluded ?? false,
      originalPackaging: former?.originalPackaging ?? false,
      wish: former?.wish,
      reason: former?.reason,
      phone: former?.phone ?? phone,
    },
  })
  const rows = fields.lines.getFieldList().map((row) => row.getFieldset())
  const wrong = [...rows.flatMap((row) => [row.quantity, row.condition]), fields.wish, fields.reason, fields.phone]
  const row = (line: ItemView) => {
    const place = lines.indexOf(line)
    const set = rows[place]
    return set ? <ReturnLine key={line.id} line={line} fields={set} /> : null
  }
  const gifts = lines.filter((line) => line.gift)
  return (
    <Form method="post" {...getFormProps(form)} noValidate onChange={(event) => onChange(event.currentTarget)}>
      <div className="flex flex-col gap-6">
        <ErrorSummary errors={[...(form.errors ?? []), ...(fields.lines.errors ?? [])]} fields={wrong} />
        <Card title={t(`itemsTitle.${action}`)}>
          <div className="flex flex-col gap-8">{lines.filter((line) => !line.gift).map(row)}</div>
        </Card>
        {gifts.length > 0 ? (
          <Card title={t('giftsTitle')}>
            <p className="mb-4 max-w-text text-soft">{t('giftsText')}</p>
            <div className="flex flex-col gap-8">{gifts.map(row)}</div>
          </Card>
        ) : null}
        <Card title={t('confirmTitle')}>
          <Checkbox field={fields.accessoriesIncluded} label={t('accessoriesIncluded')} />
          <Checkbox field={fields.originalPackaging} label={t('originalPackaging')} />
          <p className="max-w-text text-14 text-soft">{t('confirmHint')}</p>
        </Card>
        {action === 'exchange' ? (
          <Card>
            <Field field={fields.wish} label={t('wish')} hint={t('wishHint')}>
              {(control) => <TextArea {...control} rows={2} maxLength={500} />}
            </Field>
          </Card>
        ) : null}
        <AboutCard action={action} reason={fields.reason} phone={fields.phone} courier />
        <div>
          <Button look="primary">{action === 'exchange' ? requests('seeAnswer') : requests('seePrice')}</Button>
        </div>
      </div>
    </Form>
  )
}
