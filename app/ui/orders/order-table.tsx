import { Link } from '@remix-run/react'

import type { OrderRow } from '#app/views/orders/order-rows.ts'

import { classes } from '../shared/class-names.ts'
import { Pictured } from '../shared/pictured.tsx'
import { useTranslations } from '../shared/words.ts'
import { OrderStatus } from './order-status.tsx'

/** A table on a desk; on a phone a card each, which its one link covers. */
export function OrderTable({ rows }: { rows: readonly OrderRow[] }) {
  const t = useTranslations('orders')
  return (
    <table className="block w-full sm:table sm:border-collapse">
      <caption className="sr-only">{t('caption')}</caption>
      <thead className="sr-only sm:not-sr-only sm:table-header-group">
        <tr>
          <Head>{t('order')}</Head>
          <Head>{t('placed')}</Head>
          <Head>{t('items')}</Head>
          <Head>{t('status')}</Head>
          <Head numeric>{t('total')}</Head>
        </tr>
      </thead>
      <tbody className="flex flex-col gap-3 sm:table-row-group">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Head({ numeric = false, children }: { numeric?: boolean; children: string }) {
  return (
    <th
      scope="col"
      className={classes(
        'border-b border-hairline pr-4 pb-2 text-14 font-medium text-soft last:pr-0',
        numeric ? 'text-right' : 'text-left',
      )}
    >
      {children}
    </th>
  )
}

const cell =
  'max-sm:block sm:border-b sm:border-hairline sm:py-3 sm:pr-4 sm:align-baseline sm:last:pr-0 sm:group-last:border-b-0 sm:group-last:pb-0'

function Row({ row }: { row: OrderRow }) {
  return (
    <tr
      className="group relative grid grid-cols-[auto_1fr_auto] items-baseline gap-x-3 gap-y-3 rounded-10 border border-hairline bg-paper p-4
        max-sm:has-[a:hover]:border-ink sm:static sm:table-row sm:border-0 sm:bg-transparent sm:p-0"
    >
      <th scope="row" className={classes(cell, 'text-left font-medium max-sm:order-4 max-sm:text-14')}>
        <Link
          to={`/orders/${row.id}`}
          className="link inline-flex min-h-6 items-center font-medium whitespace-nowrap max-sm:after:absolute max-sm:after:inset-0
            max-sm:after:rounded-10"
        >
          {row.name}
        </Link>
      </th>
      <td className={classes(cell, 'tabular-nums max-sm:order-5 max-sm:col-span-2 max-sm:text-14 max-sm:text-soft sm:whitespace-nowrap')}>
        {row.placed}
      </td>
      <td className={classes(cell, 'max-lg:wrap-anywhere max-sm:order-1 max-sm:col-span-3')}>
        <Pictured things={row.pictures} beside>
          {row.items}
        </Pictured>
      </td>
      <td className={classes(cell, 'max-sm:order-2 max-sm:col-span-2')}>
        <Standing row={row} />
      </td>
      <td className={classes(cell, 'text-right tabular-nums max-sm:order-3 max-sm:font-semibold')}>{row.total}</td>
    </tr>
  )
}

function Standing({ row: { status, arrived, expected, openCases } }: { row: OrderRow }) {
  const t = useTranslations('orders')
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1 sm:flex-col sm:items-start">
      <OrderStatus state={status} arrived={arrived} />
      {expected ? <span className="text-14 text-soft">{expected}</span> : null}
      {openCases > 0 ? <span className="text-14 text-soft">{t('openCases', { count: openCases })}</span> : null}
    </span>
  )
}
