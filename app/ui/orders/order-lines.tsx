import { useTranslations } from 'use-intl'

import type { LineOnPage } from '#app/wording/orders/order-page.ts'

type Props = Readonly<{ lines: readonly LineOnPage[]; shipping: string | null; total: string }>

/** What was bought and what was paid for it. */
export function OrderLines({ lines, shipping, total }: Props) {
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
      </dl>
    </div>
  )
}

function Line({ line }: { line: LineOnPage }) {
  const t = useTranslations('order')
  return (
    <li className="flex items-baseline gap-4 py-4 first:pt-0">
      <span className="w-8 shrink-0 tabular-nums text-soft">{line.quantity}&nbsp;×</span>
      <div className="flex min-w-0 grow flex-col">
        <p className="font-medium">{line.title}</p>
        {line.variant ? <p className="text-14 text-soft">{line.variant}</p> : null}
        {line.serials.length > 0 ? (
          <p className="text-14 text-soft tabular-nums">
            {t('serials', { count: line.serials.length, serials: line.serials.join(', ') })}
          </p>
        ) : null}
        {line.gift ? <p className="text-14 text-soft">{line.gift}</p> : null}
        {line.taken ? <p className="text-14 font-medium text-wait">{line.taken}</p> : null}
      </div>
      <div className="flex shrink-0 flex-col items-end tabular-nums">
        <span>{line.paid}</span>
        {line.discount ? (
          <span className="text-14 text-soft">{t('discount', { amount: line.discount })}</span>
        ) : null}
        {line.tax ? <span className="text-14 text-soft">{t('tax', { amount: line.tax })}</span> : null}
      </div>
    </li>
  )
}
