import { Check, Clock, Lock, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

import { classes } from './class-names.ts'
import type { Icon } from './icon.ts'

/** `open` now; `past` its windows; `later` one opens; `closed` for this order. */
export type StopState = 'open' | 'past' | 'later' | 'closed'

export type AxisWindow = Readonly<{
  id: string
  state: 'past' | 'open' | 'ahead'
  /** "free", "7 % service fee". */
  price: ReactNode
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
  /** Stands in place of windows where there is none. */
  why: ReactNode
  clause: Readonly<{ name: string; href: string }> | null
  /** Buttons and links to do it, shown while it is open. */
  actions: ReactNode
}>

const nodes: Readonly<Record<StopState, Readonly<{ look: string; icon: Icon }>>> = {
  open: { look: 'border-accent-fill bg-accent-fill text-on-accent', icon: Check },
  later: { look: 'border-edge bg-paper text-soft', icon: Clock },
  past: { look: 'border-hairline bg-ground text-soft', icon: X },
  closed: { look: 'border-hairline bg-ground text-soft', icon: Lock },
}

/** What can be done with an order, in the order of time: a line across a desk, down a phone. */
export function PriceAxis({ label, stops }: { label: string; stops: readonly AxisStop[] }) {
  return (
    <ol aria-label={label} className="flex flex-col md:grid md:auto-cols-fr md:grid-flow-col">
      {stops.map((stop) => (
        <Stop key={stop.id} stop={stop} />
      ))}
    </ol>
  )
}

const line =
  'absolute top-0 bottom-0 left-[15px] w-0.5 group-last:hidden ' +
  'md:top-[15px] md:right-0 md:bottom-auto md:left-0 md:h-0.5 md:w-auto md:group-last:block'

function Stop({ stop }: { stop: AxisStop }) {
  const t = useTranslations('shell')
  const { look, icon: Mark } = nodes[stop.state]
  const open = stop.state === 'open'
  const over = stop.state === 'past' || stop.state === 'closed'
  return (
    <li
      id={stop.id}
      className="group relative flex gap-4 pb-7 last:pb-0 md:flex-col md:gap-3 md:pr-5 md:pb-0 md:last:pr-0"
    >
      <span aria-hidden="true" className={classes(line, open ? 'bg-accent-fill' : 'bg-hairline')} />
      <span
        aria-hidden="true"
        className={classes(
          'relative flex size-8 shrink-0 items-center justify-center rounded-full border-2',
          look,
        )}
      >
        <Mark size={16} strokeWidth={2.5} />
      </span>
      <div className="flex min-w-0 grow flex-col gap-2 pt-0.5 md:pt-0">
        <div>
          <p className={classes('text-14 font-medium', open ? 'text-accent' : 'text-soft')}>
            {t(`axis.${stop.state}`)}
          </p>
          <h3
            className={classes('font-semibold', over && 'text-soft', stop.state === 'past' && 'line-through')}
          >
            {stop.title}
          </h3>
        </div>
        {stop.windows.map((window) => (
          <Window key={window.id} window={window} />
        ))}
        {stop.windows.length === 0 ? <p className="text-14 text-soft">{stop.why}</p> : null}
        {stop.clause ? (
          <p className="text-14">
            <a
              href={stop.clause.href}
              className="inline-flex min-h-6 items-center text-soft underline decoration-hairline
                underline-offset-3 hover:text-accent"
            >
              {stop.clause.name}
            </a>
          </p>
        ) : null}
        {open && stop.actions ? <div className="flex flex-col items-start gap-1">{stop.actions}</div> : null}
      </div>
    </li>
  )
}

/** One stretch of time with its price: what is over is pale. */
function Window({ window }: { window: AxisWindow }) {
  const open = window.state === 'open'
  return (
    <div className={classes('text-14 tabular-nums', open ? 'text-ink' : 'text-soft')}>
      <p className={classes(open && 'text-16', window.state === 'past' && 'line-through')}>{window.price}</p>
      {window.refund ? <p className={open ? 'font-medium' : undefined}>{window.refund}</p> : null}
      {window.from ? <p>{window.from}</p> : null}
      <p className="text-soft">{window.to}</p>
    </div>
  )
}
