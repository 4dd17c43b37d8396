import type { ReactNode } from 'react'

import { type PicturedThing, ProductPicture } from './product-picture.tsx'

type Props = Readonly<{ things: readonly PicturedThing[]; children: ReactNode }>

/** What a row of a list is about, and what that looks like: before it on a desk, below it on a phone. The row stands on the words. */
export function Pictured({ things, children }: Props) {
  return (
    <span className="flex flex-col items-end gap-2 sm:flex-row sm:items-baseline sm:gap-3 sm:text-left">
      <span className="min-w-0 sm:order-last">{children}</span>
      <span className="flex shrink-0 gap-1.5 sm:-my-1 sm:self-center">
        {things.map((thing, at) => (
          <ProductPicture key={at} {...thing} />
        ))}
      </span>
    </span>
  )
}
