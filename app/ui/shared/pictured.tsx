import type { ReactNode } from 'react'

import { classes } from './class-names.ts'
import { type PicturedThing, ProductPicture } from './product-picture.tsx'

type Props = Readonly<{
  things: readonly PicturedThing[]
  /** On a phone too the picture stands before the words: in a card, which has no column of names. */
  beside?: boolean
  children: ReactNode
}>

/**
 * What a row of a list is about, and what that looks like: before it on a desk, where the row stands on the words; below it on
 * a phone, and between the two, where columns are narrow, only the first.
 */
export function Pictured({ things, beside = false, children }: Props) {
  return (
    <span
      className={classes(
        'flex sm:flex-col sm:items-start sm:gap-2 sm:text-left lg:flex-row lg:items-baseline lg:gap-3',
        beside ? 'max-sm:items-center max-sm:gap-3' : 'max-sm:flex-col max-sm:items-end max-sm:gap-2',
      )}
    >
      <span className={classes('min-w-0 lg:order-last', beside && 'max-sm:order-last')}>{children}</span>
      <span className="flex shrink-0 gap-1.5 lg:-my-1 lg:self-center sm:max-lg:[&>*+*]:hidden">
        {things.map((thing, at) => (
          <ProductPicture key={at} {...thing} />
        ))}
      </span>
    </span>
  )
}
