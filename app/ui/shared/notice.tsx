import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'

import { classes } from './class-names.ts'
import { type Drawing, Icon } from './icon.tsx'

export type Tone = 'good' | 'wait' | 'stop' | 'info'

const tones: Readonly<Record<Tone, Readonly<{ box: string; mark: string; icon: Drawing }>>> = {
  good: { box: 'border-good/40 bg-good-wash', mark: 'text-good', icon: CircleCheck },
  wait: { box: 'border-wait/40 bg-wait-wash', mark: 'text-wait', icon: TriangleAlert },
  stop: { box: 'border-stop/40 bg-stop-wash', mark: 'text-stop', icon: CircleAlert },
  info: { box: 'border-info/30 bg-info-wash', mark: 'text-info', icon: Info },
}

type Props = Readonly<{
  tone: Tone
  title?: ReactNode
  children?: ReactNode
  /** What to do about it. */
  action?: ReactNode
  /** Read out when it appears: for the answer to something just done. */
  announce?: boolean
}>

/** Something to know before going on. */
export function Notice({ tone, title, children, action, announce = false }: Props) {
  const { box, mark, icon } = tones[tone]
  return (
    <div role={announce ? 'status' : undefined} className={classes('flex gap-3 rounded-10 border px-4 py-3', box)}>
      <Icon of={icon} size={20} className={classes('mt-0.5 shrink-0', mark)} />
      <div className="flex min-w-0 grow flex-col gap-1">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className="max-w-text">{children}</div> : null}
        {action ? <div className="mt-2 flex flex-wrap gap-2">{action}</div> : null}
      </div>
    </div>
  )
}
