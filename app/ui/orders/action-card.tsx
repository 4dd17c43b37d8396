import type { ReactNode } from 'react'

import { classes } from '../shared/class-names.ts'
import { PolicyLink } from '../policy/policy-link.tsx'

export type ActionWindow = Readonly<{
  id: string
  /** "7%" and "service fee". */
  price: Readonly<{ figure: ReactNode; of: ReactNode }>
  /** Which items it is about, where it is not about all. */
  about: ReactNode
  /** What comes back. */
  refund: ReactNode
  from: ReactNode
  /** Its end, as a date with its zone. */
  to: ReactNode
}>

type Clause = Readonly<{ name: string; href: string }>

type Props = Readonly<{
  /** Also the anchor that leads to it. */
  id: string
  /** What one does: "Cancel the order". */
  title: ReactNode
  windows?: readonly ActionWindow[]
  /** Why it can only be asked for. */
  why?: readonly string[]
  clause: Clause | null
  /** Buttons and links to do it. */
  children: ReactNode
}>

/** One thing that can be done now: what comes back, what it costs and until when, and the way to do it. */
export function ActionCard({ id, title, windows = [], why = [], clause, children }: Props) {
  return (
    <li id={id} className="flex scroll-mt-4 flex-col gap-3 rounded-10 border border-hairline p-4">
      <h3 className="font-semibold">{title}</h3>
      {windows.map((window) => (
        <Numbers key={window.id} window={window} />
      ))}
      {why.map((reason) => (
        <p key={reason} className="text-14 text-soft">
          {reason}
        </p>
      ))}
      <div className="mt-auto flex flex-wrap items-center gap-x-4 gap-y-1 pt-1">
        {children}
        {clause ? (
          <span className="ml-auto text-14">
            <PolicyLink clause={clause} />
          </span>
        ) : null}
      </div>
    </li>
  )
}

/** What comes back stands out; where nothing is promised, what it costs does. */
function Numbers({ window: { price, about, refund, to } }: { window: ActionWindow }) {
  return (
    <div className="flex flex-col gap-1 text-14 tabular-nums">
      {refund ? <p className="text-16 font-semibold">{refund}</p> : null}
      <p>
        <span className={classes('block font-semibold', !refund && 'text-18 leading-6')}>{price.figure}</span>
        {price.of}
      </p>
      {about ? <p className="text-soft">{about}</p> : null}
      <p className="text-soft">{to}</p>
    </div>
  )
}
