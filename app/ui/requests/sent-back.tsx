import { Link } from '@remix-run/react'

import type { SentBackView } from '#app/views/requests/sent-back-view.ts'

import { Card } from '../shared/card.tsx'
import { ProductPicture } from '../shared/product-picture.tsx'
import { useTranslations } from '../shared/words.ts'

/** What goes back, as it looks, with the way to choose otherwise. */
export function SentBack({ sent: { to, items } }: { sent: SentBackView }) {
  const t = useTranslations('steps')
  const change = (
    <Link to={to} className="link inline-flex min-h-6 items-center">
      {t('change')}
      <span className="sr-only">: {t('names.items')}</span>
    </Link>
  )
  return (
    <Card title={t('sentBack')} aside={change}>
      <ul className="flex flex-col gap-3">
        {items.map(({ id, title, quantity, picture, category }) => (
          <li key={id} className="flex items-center gap-4">
            <ProductPicture picture={picture} category={category} title={title} />
            <span className="min-w-0 tabular-nums">
              {quantity} × {title}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
