import { Link } from '@remix-run/react'

import type { BuyerRow, UnreachableRow } from '#app/views/recalls/recall-page.ts'
import { recallPageSize } from '#app/views/recalls/recall-page.ts'

import { ButtonLink } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { type Column, DataTable } from '../shared/data-table.tsx'
import { Disclosure } from '../shared/disclosure.tsx'
import { Notice } from '../shared/notice.tsx'
import { useLanguageName } from '../shared/use-language-name.ts'
import { useTranslations } from '../shared/words.ts'

type Count = Readonly<{ buyers: number; pieces: number; unknownSerials: number; elsewhere: number; unreachable: number }>
type Props = Readonly<{ count: Count; page: number; buyers: readonly BuyerRow[]; unreachable: readonly UnreachableRow[] }>

/** Who gets the notice as things stand, a page of them, and who cannot be reached by mail. */
export function RecallPreview({ count, page, buyers, unreachable }: Props) {
  const t = useTranslations('recalls')
  const nameOf = useLanguageName()
  const columns: ReadonlyArray<Column<BuyerRow>> = [
    {
      id: 'address',
      label: t('buyerColumns.address'),
      heading: true,
      cell: ({ address, hasAccount }) => (
        <>
          {address}
          {hasAccount ? null : <span className="text-14 font-normal text-soft"> ({t('noAccount')})</span>}
        </>
      ),
    },
    { id: 'language', label: t('buyerColumns.language'), cell: ({ language }) => nameOf(language) },
    { id: 'pieces', label: t('buyerColumns.pieces'), cell: ({ pieces }) => pieces.map((piece) => <p key={piece}>{piece}</p>) },
  ]
  const { buyers: all, pieces, unknownSerials, elsewhere } = count
  return (
    <Card title={t('previewTitle')} id="preview">
      <div className="flex flex-col gap-4">
        <p className="text-18 font-medium">{all === 0 ? t('nobody') : t('counts.buyers', { count: all, pieces })}</p>
        {unknownSerials > 0 ? <p>{t('counts.unknown', { count: unknownSerials })}</p> : null}
        {elsewhere > 0 ? <p>{t('counts.elsewhere', { count: elsewhere })}</p> : null}
        {count.unreachable > 0 ? <Notice tone="wait">{t('counts.unreachable', { count: count.unreachable })}</Notice> : null}
        {unreachable.length > 0 ? (
          <Disclosure label={t('unreachableTitle')}>
            <ul className="mt-1 flex flex-col gap-1">
              {unreachable.map(({ orderId, orderName, anonymised }) => (
                <li key={orderId}>
                  <Link to={`/staff/orders/${orderId}`} className="link inline-flex min-h-6 items-center">
                    {orderName}
                  </Link>
                  , {t(anonymised ? 'anonymised' : 'noAddress')}
                </li>
              ))}
            </ul>
          </Disclosure>
        ) : null}
        {buyers.length > 0 ? (
          <DataTable caption={t('previewTitle')} quietCaption columns={columns} rows={buyers} rowKey={({ key }) => key} />
        ) : null}
        <Pages page={page} shown={buyers.length} all={all} />
      </div>
    </Card>
  )
}

function Pages({ page, shown, all }: Readonly<{ page: number; shown: number; all: number }>) {
  const t = useTranslations('recalls')
  if (all <= recallPageSize) return null
  const from = page * recallPageSize + 1
  const to = page * recallPageSize + shown
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p className="text-14 text-soft tabular-nums">{t('pages', { from: String(from), to: String(to), count: String(all) })}</p>
      {page > 0 ? <ButtonLink to={`?page=${page}#preview`}>{t('previous')}</ButtonLink> : null}
      {to < all ? <ButtonLink to={`?page=${page + 2}#preview`}>{t('next')}</ButtonLink> : null}
    </div>
  )
}
