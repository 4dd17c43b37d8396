import type { LineOnPage } from '#app/views/orders/order-page.ts'

import { ProductPicture } from '../shared/product-picture.tsx'
import { useTranslations } from '../shared/words.ts'

type Props = Readonly<{ lines: readonly LineOnPage[]; shipping: string | null; total: string; refunded?: string | null }>

/** What was bought and what was paid for it. */
export function OrderLines({ lines, shipping, total, refunded = null }: Props) {
  const t = useTranslations('order')
  return (
    <div className="flex flex-col">
      <ul className="flex flex-col divide-y divide-hairline">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
      <dl className="flex flex-col gap-2 border-t-2 border-ink pt-4 tabular-nums">
        {shipping ? (
          <div className="flex justify-between gap-4">
            <dt>{t('shipping')}</dt>
            <dd>{shipping}</dd>
          </div>
        ) : null}
        <div className="flex justify-between gap-4 text-18 font-semibold">
          <dt>{t('total')}</dt>
          <dd>{total}</dd>
        </div>
        {refunded ? (
          <div className="flex justify-between gap-4 text-soft">
            <dt>{t('refunded')}</dt>
            <dd>{refunded}</dd>
          </div>
        ) : null}
      </dl>
    </div>
  )
}

function Line({ line }: { line: LineOnPage }) {
  const t = useTranslations('order')
  return (
    <li className="grid grid-cols-[auto_2rem_1fr_auto] items-baseline gap-x-3 py-4 tabular-nums first:pt-0">
      <ProductPicture picture={line.picture} category={line.category} title={line.title} size="medium" className="row-span-2 self-start" />
      <span className="text-soft">{line.quantity}&nbsp;×</span>
      <p className="font-medium">{line.title}</p>
      <span>{line.paid}</span>
      <div className="col-span-2 col-start-3 flex flex-wrap justify-between gap-x-4 text-14 text-soft">
        <div className="flex min-w-0 flex-col">
          {line.variant ? <p>{line.variant}</p> : null}
          {line.serials.length > 0 ? <p>{t('serials', { count: line.serials.length, serials: line.serials.join(', ') })}</p> : null}
          {line.gift ? <p>{line.gift}</p> : null}
          {line.taken ? <p className="font-medium text-wait">{line.taken}</p> : null}
        </div>
        <div className="ml-auto flex flex-col items-end">
          {line.discount ? <span>{t('discount', { amount: line.discount })}</span> : null}
          {line.tax ? <span>{t('tax', { amount: line.tax })}</span> : null}
        </div>
      </div>
    </li>
  )
}
