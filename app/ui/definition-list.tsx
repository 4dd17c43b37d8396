import type { ReactNode } from 'react'

export type Definition = Readonly<{ term: ReactNode; value: ReactNode }>

/** Facts side by side with what they are called, or under it where the place is narrow; pairs without a value are left out. */
export function DefinitionList({ items }: { items: ReadonlyArray<Definition | null | false> }) {
  return (
    <div className="@container">
      <dl className="grid gap-x-6 gap-y-3 @sm:grid-cols-[minmax(8rem,auto)_1fr]">
        {items.map((item, place) =>
          item ? (
            <div key={place} className="contents">
              <dt className="text-14 text-soft @sm:pt-px @sm:leading-6">{item.term}</dt>
              <dd className="-mt-2 min-w-0 @sm:mt-0">{item.value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </div>
  )
}
