import type { FieldMetadata } from '@conform-to/react'

import type { ItemView } from '#app/views/requests/request-page.ts'

import { Checkbox } from '../../shared/choice.tsx'
import type { FieldState } from '../../shared/field.tsx'
import { ProductPicture } from '../../shared/product-picture.tsx'
import { QuantityInput } from '../../shared/quantity-input.tsx'
import { useTranslations } from '../../shared/words.ts'

export type ItemRowFields = { lineId: string; chosen: boolean; quantity: string }

type Props = Readonly<{
  line: ItemView
  /** Whether it goes back, with what is wrong with that; of the first line also that nothing was chosen at all. */
  chosen: FieldState
  fields: { lineId: FieldMetadata<string | undefined>; quantity: FieldMetadata<string | undefined> }
}>

/** One line of the order to tick. How many of it go back is asked where it is ticked and there are several, by the browser itself. */
export function ItemRow({ line, chosen, fields }: Props) {
  const t = useTranslations('returns')
  const { title } = line
  return (
    <li className="group/item flex flex-col gap-3">
      <input type="hidden" name={fields.lineId.name} value={line.id} />
      <Checkbox
        card
        field={chosen}
        label={title}
        hint={line.gift ? t('giftWorth', { amount: line.worth }) : t('paid', { amount: line.worth })}
        picture={<ProductPicture picture={line.picture} category={line.category} title={title} size="medium" />}
      />
      {line.left > 1 ? (
        <div className="hidden pb-2 pl-4 group-has-[[type=checkbox]:checked]/item:block">
          <QuantityInput field={fields.quantity} label={t('quantity', { title })} min={1} max={line.left} />
        </div>
      ) : (
        <input type="hidden" name={fields.quantity.name} value="1" />
      )}
    </li>
  )
}
