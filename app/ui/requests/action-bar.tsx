import type { ReactNode } from 'react'

import type { SumView } from '#app/views/requests/sum-view.ts'

import { classes } from '../shared/class-names.ts'

type Props = Readonly<{
  sum: SumView | null
  /** What went wrong with what was sent. */
  wrong?: ReactNode
  children: ReactNode
}>

/** What it comes to and the way on, side by side: on a phone at the lower edge, where it stays, on a desk at the head of the column. */
export function ActionBar({ sum, wrong, children }: Props) {
  return (
    <div className="action-bar print-hidden flex flex-col gap-3">
      {wrong}
      <div className="flex items-center justify-between gap-x-4 lg:flex-col lg:items-stretch lg:gap-4">
        {sum ? <Sum sum={sum} /> : null}
        {children}
      </div>
    </div>
  )
}

function Sum({ sum: { label, amount, inWords } }: { sum: SumView }) {
  const size = inWords ? 'text-16 leading-snug lg:text-18' : 'text-18 lg:text-28'
  return (
    <p className="flex min-w-0 flex-col tabular-nums lg:flex-row lg:flex-wrap lg:items-baseline lg:justify-between lg:gap-x-4">
      <span className="text-14 text-soft lg:text-16">{label}</span> <span className={classes('font-semibold', size)}>{amount}</span>
    </p>
  )
}
