import { Check, Clock, Lock, X } from 'lucide'
import type { ReactNode } from 'react'

import { classes } from '../shared/class-names.ts'
import { type Drawing, Icon } from '../shared/icon.tsx'
import { PolicyLink } from '../policy/policy-link.tsx'
import { useTranslations } from '../shared/words.ts'

/** `open` now; `past` its windows; `later` one opens; `closed` for this order. */
type StopState = 'open' | 'past' | 'later' | 'closed'

type AxisWindow = Readonly<{
  id: string
  state: 'past' | 'open' | 'ahead'
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

export type AxisStop = Readonly<{
  /** Also the anchor that leads to it. */
  id: string
  /** What one does: "Cancel the order". */
  title: ReactNode
  state: StopState
  windows: readonly AxisWindow[]
  /** Why it is over or was never possible. */
  why: readonly string[]
  /** Where the policy says so. */
  clause: Readonly<{ name: string; href: string }> | null
  /** The stop that is open in place of this one. */
  instead: Readonly<{ id: string; says: ReactNode }> | null
  /** Buttons and links to do it, or to what can be asked for where it cannot be done. */
  actions: ReactNode
}>

const nodes: Readonly<Record<StopState, Readonly<{ look: string; line: string; icon: Drawing }>>> = {
  open: { look: 'border-accent-fill bg-accent-fill text-on-accent', line: 'border-accent-fill', icon: Check },
  later: { look: 'border-edge bg-raised text-soft', line: 'border-dashed border-edge', icon: Clock },
  past: { look: 'border-hairline bg-ground text-soft', line: 'border-hairline', icon: X },
  closed: { look: 'border-hairline bg-ground text-soft', line: 'border-hairline', icon: Lock },
}

/**
 * What can be done with an order, in the order of time: a line across a desk, down a phone. Now stands before the
 * first that is open, or else before the first that opens later.
 */
export function PriceAxis({ label, stops }: { label: string; stops: readonly AxisStop[] }) {
  const now = stops.find(({ state }) => state === 'open') ?? stops.find(({ state }) => state === 'later')
  return (
    <ol aria-label={label} className="flex flex-col lg:grid lg:auto-cols-fr lg:grid-flow-col">
      {stops.map((stop) => (
        <Stop key={stop.id} stop={stop} isNow={stop === now} />
      ))}
    </ol>
  )
}

/** Beside the nodes on a phone and through them on a desk, below the room for the mark of now. */
const line =
  'absolute top-0 bottom-0 left-[15px] border-l-2 group-last:hidden ' +
  'lg:top-[51px] lg:right-0 lg:bottom-auto lg:left-0 lg:border-t-2 lg:border-l-0 lg:group-last:block'

function Stop({ stop, isNow }: { stop: AxisStop; isNow: boolean }) {
  const { look, line: stroke, icon } = nodes[stop.state]
  return (
    <li
      id={stop.id}
      className={classes(
        'group relative flex scroll-mt-4 gap-4 pb-8 last:pb-0 lg:flex-col lg:gap-3 lg:pt-9 lg:pr-6 lg:pb-0 lg:last:pr-0',
        isNow && 'pt-9',
      )}
    >
      <span aria-hidden="true" className={classes(line, stroke)} />
      {isNow ? <Now /> : null}
      <span aria-hidden="true" className={classes('relative flex size-8 shrink-0 items-center justify-center rounded-full border-2', look)}>
        <Icon of={icon} size={16} strokeWidth={2.5} />
      </span>
      <div className="flex min-w-0 grow flex-col gap-3">
        <Title stop={stop} />
        {stop.windows.map((window) => (
          <Window key={window.id} window={window} />
        ))}
        {stop.why.map((reason) => (
          <p key={reason} className="text-14 text-soft">
            {reason}
          </p>
        ))}
        <Links stop={stop} />
        {stop.actions ? <div className="flex flex-col items-start gap-1">{stop.actions}</div> : null}
      </div>
    </li>
  )
}

/** A flag on the line: what is before it is over, what is after it has not begun. */
function Now() {
  const t = useTranslations('shell')
  return (
    <p className="absolute top-0 left-0 flex flex-col items-start">
      <span className="rounded-full bg-ink px-3 text-14 leading-6 font-semibold text-paper">{t('axis.now')}</span>
      <span aria-hidden="true" className="ml-[15px] h-3 border-l-2 border-ink" />
    </p>
  )
}

function Title({ stop: { state, title } }: { stop: AxisStop }) {
  const t = useTranslations('shell')
  const over = state === 'past' || state === 'closed'
  return (
    <div>
      <p className={classes('text-14 font-medium', state === 'open' ? 'text-accent' : 'text-soft')}>{t(`axis.${state}`)}</p>
      <h3 className={classes('font-semibold', over && 'text-soft', state === 'past' && 'line-through')}>{title}</h3>
    </div>
  )
}

/** One stretch of time with its price: what is over is pale and struck, and says so to who cannot see that. */
function Window({ window: { state, price, about, refund, from, to } }: { window: AxisWindow }) {
  const t = useTranslations('shell')
  const open = state === 'open'
  return (
    <div className={classes('text-14 tabular-nums', open ? 'text-ink' : 'text-soft')}>
      <p className={state === 'past' ? 'line-through' : undefined}>
        {state === 'past' ? <span className="sr-only">{t('axis.past')}: </span> : null}
        <span className={classes('block font-semibold', open ? 'text-22 leading-7' : 'text-16')}>{price.figure}</span>{' '}
        <span className="block">{price.of}</span>
      </p>
      {about ? <p className="mt-1">{about}</p> : null}
      {refund ? <p className={classes('mt-1', open && 'font-medium')}>{refund}</p> : null}
      {from ? <p className="mt-1">{from}</p> : null}
      <p className="text-soft">{to}</p>
    </div>
  )
}

function Links({ stop: { clause, instead } }: { stop: AxisStop }) {
  if (!clause && !instead) return null
  return (
    <div className="flex flex-col items-start gap-1 text-14">
      {instead ? (
        <a href={`#${instead.id}`} className="link inline-flex min-h-6 items-center">
          {instead.says}
        </a>
      ) : null}
      {clause ? <PolicyLink clause={clause} /> : null}
    </div>
  )
}
