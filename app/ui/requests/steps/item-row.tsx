import type { FieldMetadata } from '@conform-to/react'

import type { Condition, Fault } from '#app/domain/policy/facts.ts'
import type { ItemView } from '#app/views/requests/request-page.ts'

import { RadioCards } from '../../shared/choice.tsx'
import { Field, type FieldState } from '../../shared/field.tsx'
import { ProductPicture } from '../../shared/product-picture.tsx'
import { QuantityInput } from '../../shared/quantity-input.tsx'
import { Select } from '../../shared/text-input.tsx'
import { useTranslations } from '../../shared/words.ts'

export type ItemRowFields = { lineId: string; quantity: string; condition?: string; fault: string; told?: string }

type Props = Readonly<{
  line: ItemView
  /** How many, with what is wrong with that; of the first line also that nothing was chosen at all. */
  quantity: FieldState
  fields: { [Key in keyof Required<ItemRowFields>]: FieldMetadata<string | undefined> }
}>

const conditions = ['unopened', 'unused', 'used', 'damaged'] as const satisfies readonly Condition[]
const faults = ['none', 'defective', 'damaged_on_arrival', 'wrong_item', 'missing_part'] as const satisfies readonly Fault[]

/** One line of the order: how many go back, in what condition, and how it came. */
export function ItemRow({ line, quantity, fields }: Props) {
  const t = useTranslations('returns')
  const title = line.variant ? `${line.title}, ${line.variant}` : line.title
  return (
    <div className="flex flex-col gap-4 border-t border-hairline pt-5 first:border-0 first:pt-0">
      <div className="flex items-center gap-4">
        <ProductPicture picture={line.picture} category={line.category} title={title} size="medium" />
        <div className="flex min-w-0 grow flex-wrap items-baseline justify-between gap-x-4">
          <h3 className="font-semibold">{title}</h3>
          <p className="text-14 tabular-nums text-soft">
            {line.gift ? t('giftWorth', { amount: line.worth }) : t('paid', { amount: line.worth })}
          </p>
        </div>
      </div>
      <input type="hidden" name={fields.lineId.name} value={line.id} />
      {fields.quantity.errors?.includes('conditionOfNone') ? <input type="hidden" name={fields.told.name} value="on" /> : null}
      <QuantityInput field={quantity} label={t('quantity', { title })} max={line.left} />
      <RadioCards
        field={fields.condition}
        legend={t('condition', { title })}
        columns={2}
        options={conditions.map((value) => ({ value, label: t(`conditions.${value}`), hint: t(`conditionHints.${value}`) }))}
      />
      <Field field={fields.fault} label={t('fault', { title })}>
        {(control) => (
          <Select {...control}>
            {faults.map((value) => (
              <option key={value} value={value}>
                {t(`faults.${value}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  )
}
