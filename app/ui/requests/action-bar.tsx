import type { ReactNode } from 'react'

import type { SumView } from '#app/views/requests/sum-view.ts'

type Props = Readonly<{ sum: SumView | null; children: ReactNode }>

/** What it comes to and the way on, side by side: on a phone at the lower edge, where it stays, on a desk at the head of the column. */
export function ActionBar({ sum, children }: Props) {
  return (
    <div className="action-bar print-hidden flex flex-wrap items-center justify-between gap-x-4 gap-y-2 lg:flex-col lg:items-stretch lg:gap-4">
      {sum ? (
        <p className="flex min-w-0 flex-col tabular-nums lg:flex-row lg:flex-wrap lg:items-baseline lg:justify-between lg:gap-x-4">
          <span className="text-14 text-soft lg:text-16">{sum.label}</span>{' '}
          <span className="text-18 font-semibold lg:text-28">{sum.amount}</span>
        </p>
      ) : null}
      {children}
    </div>
  )
}
