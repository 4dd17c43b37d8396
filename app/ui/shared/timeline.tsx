import type { ReactNode } from 'react'

import { classes } from './class-names.ts'
import type { Tone } from './notice.tsx'

export type TimelineEntry = Readonly<{
  id: string
  title: ReactNode
  /** ISO instant, for machines. */
  at: string
  /** The same, for people, with its zone. */
  when: ReactNode
  place?: ReactNode
  text?: ReactNode
  tone?: Tone
}>

const dots: Readonly<Record<Tone, string>> = {
  good: 'border-good bg-good',
  wait: 'border-wait bg-wait',
  stop: 'border-stop bg-stop',
  info: 'border-info bg-info',
}

/** What happened, newest first; the newest stands out. */
export function Timeline({ label, entries }: { label: string; entries: readonly TimelineEntry[] }) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {entries.map((entry, place) => (
        <li key={entry.id} className="group relative flex gap-4 pb-5 last:pb-0">
          <span aria-hidden="true" className="absolute top-3 bottom-[-12px] left-[7px] w-px bg-hairline group-last:hidden" />
          <span
            aria-hidden="true"
            className={classes(
              'relative mt-1 size-[15px] shrink-0 rounded-full border-2',
              place === 0 ? dots[entry.tone ?? 'info'] : 'border-edge bg-paper',
            )}
          />
          <div className="flex min-w-0 flex-col">
            <p className={place === 0 ? 'font-semibold' : undefined}>{entry.title}</p>
            <p className="text-14 text-soft">
              <time dateTime={entry.at} className="tabular-nums">
                {entry.when}
              </time>
              {entry.place ? <> · {entry.place}</> : null}
            </p>
            {entry.text ? <div className="mt-1 max-w-text">{entry.text}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
