import { getFormProps, useForm } from '@conform-to/react'

import type { ItemView } from '#app/views/requests/request-page.ts'

import { Card } from '../../shared/card.tsx'
import type { FieldState } from '../../shared/field.tsx'
import { useTranslations } from '../../shared/words.ts'
import { ItemRow, type ItemRowFields } from './item-row.tsx'
import { stepForm } from './step-form.ts'
import { StepFrame } from './step-frame.tsx'
import type { StepProps } from './step-props.ts'

/** Which items go back, and how many of them. A gift that is kept is asked nothing more. */
export function ItemsStep({ action, page: { items }, reply, facts }: StepProps) {
  const t = useTranslations('returns')
  const [form, fields] = useForm<{ lines: ItemRowFields[] }>({
    id: stepForm,
    lastResult: reply,
    defaultValue: { lines: items.map(({ id, chosen }) => ({ lineId: id, chosen: chosen > 0, quantity: String(Math.max(chosen, 1)) })) },
  })
  const rows = fields.lines.getFieldList().map((row) => row.getFieldset())
  // Nothing chosen at all is told at the first line, where one can begin; how many, at the tick of what is there only once.
  const ticks = rows.map(({ chosen, quantity }, place): FieldState => {
    const { id, name, errorId, descriptionId, initialValue, errors = [] } = chosen
    const ofNumber = (items[place]?.left ?? 0) > 1 ? [] : (quantity.errors ?? [])
    return {
      id,
      name,
      errorId,
      descriptionId,
      initialValue,
      errors: [...errors, ...ofNumber, ...(place === 0 ? (fields.lines.errors ?? []) : [])],
    }
  })
  const row = (line: ItemView) => {
    const place = items.indexOf(line)
    const [set, chosen] = [rows[place], ticks[place]]
    return set && chosen ? <ItemRow key={line.id} line={line} chosen={chosen} fields={set} /> : null
  }
  const wrong = items.flatMap((line, place) => {
    const [chosen, quantity] = [ticks[place], rows[place]?.quantity]
    if (!chosen || !quantity) return []
    const many = line.left > 1 ? ([[quantity, t('quantity', { title: line.title })]] as const) : []
    return [[chosen, line.title] as const, ...many]
  })
  const gifts = items.filter((line) => line.gift)
  return (
    <StepFrame facts={facts} form={getFormProps(form)} errors={form.errors} wrong={wrong}>
      <Card title={t(`itemsTitle.${action === 'exchange' ? 'exchange' : 'return'}`)}>
        <ul className="flex flex-col gap-3">{items.filter((line) => !line.gift).map(row)}</ul>
      </Card>
      {gifts.length > 0 ? (
        <Card title={t('giftsTitle')}>
          <p className="mb-4 max-w-text text-soft">{t('giftsText')}</p>
          <ul className="flex flex-col gap-3">{gifts.map(row)}</ul>
        </Card>
      ) : null}
    </StepFrame>
  )
}
