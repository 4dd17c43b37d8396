import { Form, Link } from '@remix-run/react'
import { useId } from 'react'

import type { BooksView } from '#app/views/orders/order-books.ts'

import { Button } from '../shared/button.tsx'
import { Card } from '../shared/card.tsx'
import { DefinitionList } from '../shared/definition-list.tsx'
import { Notice } from '../shared/notice.tsx'
import { useTranslations } from '../shared/words.ts'
import { Again } from './passkey-again.tsx'
import type { Refunder } from './refunder.ts'

type Matcher = Pick<Refunder, 'mayRefund' | 'fresh' | 'token'>

type Props = Readonly<{
  books: BooksView
  /** Who may say which refunds are the same money; null where the page only shows them. */
  refunder: Matcher | null
  problem?: string | null
}>

/** What came in for an order and what went back, by whom and where it is found again. */
export function OrderBooks({ books, refunder, problem = null }: Props) {
  const t = useTranslations('orderBooks')
  const mayMatch = refunder?.mayRefund === true && books.shop.some(({ isOpen, byPerson }) => isOpen || byPerson)
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-4">
        {problem ? <Notice tone="stop" title={problem} announce /> : null}
        {books.faults.length > 0 ? (
          <Notice tone="wait" title={t('faultsTitle')}>
            <ul>
              {books.faults.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </Notice>
        ) : null}
        <DefinitionList
          dense
          items={[
            { term: t('received'), value: books.received },
            { term: t('givenBack'), value: books.givenBack },
            { term: t('balance'), value: books.balance },
          ]}
        />
        {books.shop.length + books.ours.length === 0 ? <p className="text-soft">{t('none')}</p> : null}
        <ul className="flex flex-col gap-3">
          {books.shop.map((refund) => (
            <InShop key={refund.id} refund={refund} choices={books.choices} refunder={mayMatch && refunder.fresh ? refunder : null} />
          ))}
          {books.ours.map((refund) => (
            <Ours key={refund.id} refund={refund} inShop={books.shop.length > 0} />
          ))}
        </ul>
        {books.tookBack ? <p className="text-14 text-soft">{t('tookBack', { items: books.tookBack })}</p> : null}
        {mayMatch ? <p className="text-14 text-soft">{t('matchHint')}</p> : null}
        {refunder === null && books.shop.some(({ caseNumber }) => caseNumber === null) ? (
          <p className="text-14">{t('enterNumber')}</p>
        ) : null}
        {mayMatch && !refunder.fresh ? <Notice tone="info" title={t('notFresh')} action={<Again />} /> : null}
      </div>
    </Card>
  )
}

type InShopProps = Readonly<{ refund: BooksView['shop'][number]; choices: BooksView['choices']; refunder: Matcher | null }>

function InShop({ refund, choices, refunder }: InShopProps) {
  const t = useTranslations('orderBooks')
  return (
    <li className="flex flex-col gap-1">
      <div className="flex justify-between gap-4">
        <span>
          {[refund.when, refund.what, refund.shipping].filter(Boolean).join(', ')},{' '}
          {refund.caseNumber ? (
            <>
              {t('sameMoney')}{' '}
              <Link to={`/staff/cases/${refund.caseNumber}`} className="link">
                {refund.caseNumber}
              </Link>
            </>
          ) : (
            t('notMatched')
          )}
        </span>
        <span className="shrink-0 tabular-nums">{refund.amount}</span>
      </div>
      {refunder && (refund.isOpen || refund.byPerson) ? <Match refund={refund} choices={choices} token={refunder.token} /> : null}
    </li>
  )
}

function Match({ refund, choices, token }: Omit<InShopProps, 'refunder'> & Readonly<{ token: string }>) {
  const t = useTranslations('orderBooks')
  const id = useId()
  return (
    <Form method="post" className="flex flex-wrap items-end gap-2">
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="shopRefund" value={refund.id} />
      {refund.isOpen ? (
        <>
          <label htmlFor={id} className="w-full text-14 text-soft">
            {t('matchLabel')}
          </label>
          <select id={id} name="own" className="control min-h-11 min-w-0 max-w-full px-2 py-1">
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.label}
              </option>
            ))}
          </select>
          <Button>{t('match')}</Button>
        </>
      ) : (
        <Button look="quiet">{t('part')}</Button>
      )}
    </Form>
  )
}

function Ours({ refund, inShop }: { refund: BooksView['ours'][number]; inShop: boolean }) {
  const t = useTranslations('orderBooks')
  return (
    <li className="flex justify-between gap-4">
      <span className="min-w-0 [overflow-wrap:anywhere]">
        {refund.issued},{' '}
        <Link to={`/staff/cases/${refund.caseNumber}`} className="link">
          {refund.caseNumber}
        </Link>
        , {refund.reference}
        {inShop && !refund.told ? `, ${t('notTold')}` : null}
      </span>
      <span className="shrink-0 tabular-nums">{refund.amount}</span>
    </li>
  )
}
