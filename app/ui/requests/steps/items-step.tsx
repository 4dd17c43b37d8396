import { getFormProps, useForm } from '@conform-to/react'

import type { ItemView } from '#app/views/requests/request-page.ts'

import { Card } from '../../shared/card.tsx'
import type { FieldState } from '../../shared/field.tsx'
import { useTranslations } from '../../shared/words.ts'
import { ItemRow, type ItemRowFields } from './item-row.tsx'
import { StepFrame } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

/** Which items, how many of them, in what condition, and how they came. */
export function ItemsStep({ action, page: { items }, reply, facts }: StepProps) {
  const t = useTranslations('returns')
  const [form, fields] = useForm<{ lines: ItemRowFields[] }>({
    lastResult: reply,
    defaultValue: {
      lines: items.map(({ id, chosen, condition, fault }) => ({
        lineId: id,
        quantity: String(chosen),
        condition: condition ?? undefined,
        fault,
      })),
    },
  })
  const rows = fields.lines.getFieldList().map((row) => row.getFieldset())
  // Nothing chosen at all is told at the first line: that is where one can begin.
  const quantities = rows.map(({ quantity: { id, name, errorId, descriptionId, initialValue, errors } }, place): FieldState => ({
    id,
    name,
    errorId,
    descriptionId,
    initialValue,
    errors: [...(errors ?? []), ...(place === 0 ? (fields.lines.errors ?? []) : [])],
  }))
  const row = (line: ItemView) => {
    const set = rows[items.indexOf(line)]
    const quantity = quantities[items.indexOf(line)]
    return set && quantity ? <ItemRow key={line.id} line={line} quantity={quantity} fields={set} /> : null
  }
  const wrong = items.flatMap(({ title }, place) => {
    const [quantity, condition] = [quantities[place], rows[place]?.condition]
    return quantity && condition
      ? ([
          [quantity, t('quantity', { title })],
          [condition, t('condition', { title })],
        ] as const)
      : []
  })
  const gifts = items.filter((line) => line.gift)
  return (
    <StepFrame facts={facts} form={getFormProps(form)} errors={form.errors} wrong={wrong}>
      <Card title={t(`itemsTitle.${action === 'exchange' ? 'exchange' : 'return'}`)}>
        <div className="flex flex-col gap-8">{items.filter((line) => !line.gift).map(row)}</div>
      </Card>
      {gifts.length > 0 ? (
        <Card title={t('giftsTitle')}>
          <p className="mb-4 max-w-text text-soft">{t('giftsText')}</p>
          <div className="flex flex-col gap-8">{gifts.map(row)}</div>
        </Card>
      ) : null}
    </StepFrame>
  )
}
