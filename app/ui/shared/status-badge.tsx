import { CircleAlert, CircleCheck, CircleDashed, Clock, Info } from 'lucide'
import type { ReactNode } from 'react'

import { classes } from './class-names.ts'
import { type Drawing, Icon } from './icon.tsx'

/** `idle` is for what has ended or not begun. */
export type BadgeTone = 'good' | 'wait' | 'stop' | 'info' | 'idle'

const tones: Readonly<Record<BadgeTone, Readonly<{ look: string; icon: Drawing }>>> = {
  good: { look: 'bg-good-wash text-good', icon: CircleCheck },
  wait: { look: 'bg-wait-wash text-wait', icon: Clock },
  stop: { look: 'bg-stop-wash text-stop', icon: CircleAlert },
  info: { look: 'bg-info-wash text-info', icon: Info },
  idle: { look: 'bg-ground text-soft', icon: CircleDashed },
}

/** Where something stands, as an icon and a word; the colour only helps. */
export function StatusBadge({ tone, icon, children }: { tone: BadgeTone; icon?: Drawing; children: ReactNode }) {
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-14 font-medium min-[360px]:whitespace-nowrap',
        tones[tone].look,
      )}
    >
      <Icon of={icon ?? tones[tone].icon} size={16} className="shrink-0" />
      <span className="self-baseline">{children}</span>
    </span>
  )
}
