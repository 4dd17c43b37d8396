import { Link } from '@remix-run/react'

import type { ParcelCard } from '#app/views/orders/parcel-cards.ts'

import { ProductPicture } from '../shared/product-picture.tsx'
import { OrderStatus } from './order-status.tsx'

/** What is on its way, a card each with its picture and its day; one link covers the card. */
export function ParcelCards({ parcels }: { parcels: readonly ParcelCard[] }) {
  return (
    <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {parcels.map(({ id, order, items, picture, comes, status, arrived }) => (
        <li key={id} className="relative flex gap-4 rounded-10 border border-hairline p-4 has-[a:hover]:border-ink">
          {picture ? <ProductPicture {...picture} size="medium" /> : null}
          <div className="flex min-w-0 flex-col items-start gap-1.5">
            {comes ? <p className="font-semibold">{comes}</p> : null}
            <Link to={`/orders/${id}#tracking`} className="wrap-anywhere after:absolute after:inset-0 after:rounded-10 hover:text-accent">
              {items}
            </Link>
            <OrderStatus state={status} arrived={arrived} />
            <p className="text-14 whitespace-nowrap text-soft">{order}</p>
          </div>
        </li>
      ))}
    </ul>
  )
}
