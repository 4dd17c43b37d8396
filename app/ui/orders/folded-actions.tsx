import type { ReactNode } from 'react'

import { Disclosure } from '../shared/disclosure.tsx'
import { PolicyLink } from '../policy/policy-link.tsx'
import { useTranslations } from '../shared/words.ts'
import type { ActionWindow } from './action-card.tsx'

export type FoldedAction = Readonly<{
  /** Also the anchor that leads to it. */
  id: string
  title: ReactNode
  /** It was possible, will be, or never was. */
  state: 'past' | 'later' | 'closed'
  windows: readonly ActionWindow[]
  /** Why it is over or was never possible. */
  why: readonly string[]
  /** Where the policy says so. */
  clause: Readonly<{ name: string; href: string }> | null
  /** The one that is open in place of this one. */
  instead: Readonly<{ id: string; says: ReactNode }> | null
}>

type Props = Readonly<{
  label: ReactNode
  actions: readonly FoldedAction[]
  /** Nothing stands above it. */
  open: boolean
}>

/** What was possible with an order and what will be, folded away: its words say that it cannot be done now, and nothing is struck. */
export function FoldedActions({ label, actions, open }: Props) {
  return (
    <Disclosure label={label} open={open}>
      <ul className="grid gap-x-8 gap-y-5 pt-2 sm:grid-cols-2 lg:grid-cols-3">
        {actions.map((action) => (
          <Folded key={action.id} action={action} />
        ))}
      </ul>
    </Disclosure>
  )
}

function Folded({ action: { id, title, state, windows, why, clause, instead } }: { action: FoldedAction }) {
  const t = useTranslations('shell')
  return (
    <li id={id} className="flex scroll-mt-4 flex-col gap-1 text-soft">
      <h3 className="font-medium text-ink">
        {title} <span className="font-normal text-soft">({t(`axis.${state}`)})</span>
      </h3>
      {windows.map((window) => (
        <div key={window.id} className="tabular-nums">
          <p>
            <span className="block font-medium">{window.price.figure}</span>
            {window.price.of}
          </p>
          {window.about ? <p>{window.about}</p> : null}
          {window.refund ? <p>{window.refund}</p> : null}
          {window.from ? <p>{window.from}</p> : null}
          <p>{window.to}</p>
        </div>
      ))}
      {why.map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {instead ? (
        <a href={`#${instead.id}`} className="link inline-flex min-h-6 items-center self-start">
          {instead.says}
        </a>
      ) : null}
      {clause ? (
        <span className="self-start">
          <PolicyLink clause={clause} />
        </span>
      ) : null}
    </li>
  )
}
