import type { ReactNode } from 'react'

import { classes } from './class-names.ts'

type Definition = Readonly<{ term: ReactNode; value: ReactNode }>

type Props = Readonly<{
  items: ReadonlyArray<Definition | null | false>
  /** Line under line, for those who read it all day. */
  dense?: boolean
  /** Several facts on a line, where the place is wide enough. */
  wide?: boolean
}>

const looks = {
  roomy: {
    list: 'grid gap-x-6 gap-y-3 @sm:grid-cols-[minmax(8rem,auto)_1fr]',
    term: 'text-14 text-soft @sm:pt-px @sm:leading-6',
    value: '-mt-2 min-w-0 @sm:mt-0',
  },
  dense: {
    list: 'grid grid-cols-[minmax(5rem,auto)_1fr] gap-x-3 gap-y-1',
    term: 'text-14 text-soft',
    value: 'min-w-0 [overflow-wrap:anywhere]',
  },
} as const

/** Facts side by side with what they are called, or under it where the place is narrow; pairs without a value are left out. */
export function DefinitionList({ items, dense = false, wide = false }: Props) {
  const look = looks[dense ? 'dense' : 'roomy']
  return (
    <div className="@container">
      <dl className={classes(look.list, wide && '@2xl:grid-cols-[auto_1fr_auto_1fr] @5xl:grid-cols-[auto_1fr_auto_1fr_auto_1fr]')}>
        {items.map((item, place) =>
          item ? (
            <div key={place} className="contents">
              <dt className={look.term}>{item.term}</dt>
              <dd className={look.value}>{item.value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </div>
  )
}
