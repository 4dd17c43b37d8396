import type { ReactNode } from 'react'

import { type PicturedThing, ProductPicture } from './product-picture.tsx'

type Props = Readonly<{ things: readonly PicturedThing[]; children: ReactNode }>

/**
 * What a row of a list is about, and what that looks like: before it on a desk, where the row stands on the words; below it on
 * a phone, and between the two, where columns are narrow, only the first.
 */
export function Pictured({ things, children }: Props) {
  return (
    <span className="flex flex-col items-end gap-2 sm:items-start sm:text-left lg:flex-row lg:items-baseline lg:gap-3">
      <span className="min-w-0 lg:order-last">{children}</span>
      <span className="flex shrink-0 gap-1.5 lg:-my-1 lg:self-center sm:max-lg:[&>*+*]:hidden">
        {things.map((thing, at) => (
          <ProductPicture key={at} {...thing} />
        ))}
      </span>
    </span>
  )
}
