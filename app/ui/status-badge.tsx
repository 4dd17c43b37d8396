import { CircleAlert, CircleCheck, CircleDashed, Clock, Info } from 'lucide-react'
import type { ReactNode } from 'react'

import { classes } from './class-names.ts'
import type { Icon } from './icon.ts'

/** `idle` is for what has ended or not begun. */
export type BadgeTone = 'good' | 'wait' | 'stop' | 'info' | 'idle'

const tones: Readonly<Record<BadgeTone, Readonly<{ look: string; icon: Icon }>>> = {
  good: { look: 'bg-good-wash text-good', icon: CircleCheck },
  wait: { look: 'bg-wait-wash text-wait', icon: Clock },
  stop: { look: 'bg-stop-wash text-stop', icon: CircleAlert },
  info: { look: 'bg-info-wash text-info', icon: Info },
  idle: { look: 'bg-ground text-soft', icon: CircleDashed },
}

/** Where something stands, as an icon and a word; the colour only helps. */
export function StatusBadge({ tone, icon, children }: { tone: BadgeTone; icon?: Icon; children: ReactNode }) {
  const Mark = icon ?? tones[tone].icon
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-14 font-medium min-[360px]:whitespace-nowrap',
        tones[tone].look,
      )}
    >
      <Mark size={16} aria-hidden="true" className="shrink-0" />
      <span className="self-baseline">{children}</span>
    </span>
  )
}
