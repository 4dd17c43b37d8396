import type { ReactNode } from 'react'

/** A page of a request: what is asked or said, and beside it the column that stays; on a phone one below the other, the bar last. */
export function Beside({ aside, children }: Readonly<{ aside: ReactNode; children: ReactNode }>) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start">
      <div className="flex flex-col gap-6">{children}</div>
      <div className="contents lg:sticky lg:top-6 lg:flex lg:flex-col lg:gap-4">{aside}</div>
    </div>
  )
}
