import { Link } from '@remix-run/react'

import type { CasePageView } from '#app/views/cases/case-page-view.ts'

import { FoldedCard } from '../shared/folded-card.tsx'
import { ProductPicture } from '../shared/product-picture.tsx'
import { Whole } from '../shared/whole.tsx'
import { useTranslations } from '../shared/words.ts'
import { MissingSaid } from './missing-said.tsx'

/** What the request is about, and what the customer said. */
export function CaseFacts({ view }: { view: CasePageView }) {
  const t = useTranslations('cases')
  const instead = useTranslations('exchange')
  const { exchange } = view.decision
  const missing = useTranslations('missing')
  return (
    <FoldedCard id="details" title={t('itemsTitle')} summary={<ItemsInShort lines={view.lines} />}>
      <ul className="flex flex-col gap-3">
        {view.lines.map((line) => (
          <li key={line.id} className="flex items-start gap-3">
            <ProductPicture picture={line.picture} category={line.category} title={line.title} size="medium" />
            <span className="flex min-w-0 flex-col">
              <span>{t('quantity', { quantity: String(line.quantity), title: line.title })}</span>
              {line.condition ? <span className="text-14 text-soft">{t(`conditions.${line.condition}`)}</span> : null}
              {line.serials.length > 0 ? <span className="text-14 tabular-nums text-soft">{line.serials.join(', ')}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <Link to={`/orders/${view.order.id}`} className="inline-flex min-h-11 items-center underline underline-offset-3">
          <Whole text={t('orderLink', { name: view.order.name })} />
        </Link>
      </p>
      {view.reason === '' ? null : (
        <>
          <h3 className="mt-3 font-semibold">{t('reasonTitle')}</h3>
          <p className="whitespace-pre-line break-words">{view.reason}</p>
        </>
      )}
      {exchange ? (
        <>
          <h3 className="mt-3 mb-1 font-semibold">{instead('instead')}</h3>
          <div className="flex items-center gap-3">
            <ProductPicture picture={exchange.picture} category={null} title={exchange.name} />
            <p className="flex min-w-0 flex-col">
              <span className="break-words">{exchange.name}</span>
              <span className="text-14 tabular-nums text-soft">{exchange.price}</span>
            </p>
          </div>
        </>
      ) : null}
      {view.wish === null ? null : (
        <>
          <h3 className="mt-3 font-semibold">{t('wishTitle')}</h3>
          <p className="whitespace-pre-line break-words">{view.wish}</p>
        </>
      )}
      {view.missing === null ? null : (
        <>
          <h3 className="mt-3 font-semibold">{missing('caseTitle')}</h3>
          <MissingSaid says={view.missing} />
        </>
      )}
      {view.phone === '' ? null : (
        <>
          <h3 className="mt-3 font-semibold">{t('phone')}</h3>
          <p className="tabular-nums">{view.phone}</p>
        </>
      )}
    </FoldedCard>
  )
}

/** What it is about at a glance. */
function ItemsInShort({ lines }: Pick<CasePageView, 'lines'>) {
  const t = useTranslations('cases')
  return lines.map(({ id, title, category, picture, quantity }) => (
    <span key={id} className="mt-1 flex items-center gap-2">
      <ProductPicture picture={picture} category={category} title={title} size="tiny" />
      <span className="min-w-0">{t('quantity', { quantity: String(quantity), title })}</span>
    </span>
  ))
}
