import type { ChoiceView } from '#app/views/orders/order-axis.ts'
import type { PartView } from '#app/views/orders/part-view.ts'

import { useTranslations } from '../shared/words.ts'
import { OrderActions } from './order-actions.tsx'

/** A part of an order with what can be done about it; nothing before its customer has said whether it came. */
type PartChoices = PartView & Readonly<{ silent: boolean; asked: boolean; choices: readonly ChoiceView[] }>

type Props = Readonly<{
  order: Readonly<{ id: string; name: string }>
  parts: readonly PartChoices[]
  /** The law gives more, and was offered above: it is the one thing to do. */
  lawFirst: boolean
}>

/** What can be done with an order, told of each of its parts by itself, since each has its own deadlines. */
export function OrderParts({ order, parts, lawFirst }: Props) {
  const t = useTranslations('parts')
  const [only, ...others] = parts
  if (only && others.length === 0) return <OrderActions order={order} choices={only.choices} lawFirst={lawFirst} />
  return (
    <div className="flex flex-col gap-8 divide-y divide-hairline">
      {parts.map((part) => (
        <section key={part.key} aria-labelledby={`part-${part.key}`} className="pb-8 last:pb-0">
          <h3 id={`part-${part.key}`} className="font-semibold">
            {part.contents}
          </h3>
          <p className="mb-5 text-soft">{part.standing}</p>
          {part.silent ? (
            part.asked && (
              <a href="#receipt" className="link inline-flex min-h-11 items-center">
                {t('receipt.title')}
              </a>
            )
          ) : (
            <OrderActions order={order} choices={part.choices} part={part} lawFirst={lawFirst} />
          )}
        </section>
      ))}
    </div>
  )
}
