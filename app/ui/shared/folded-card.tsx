import { ChevronRight } from 'lucide'
import type { ReactNode } from 'react'

import { classes } from './class-names.ts'
import { Icon } from './icon.tsx'

type Props = Readonly<{
  id: string
  title: ReactNode
  /** What is in it, in a line: who needs no more does not open it. */
  summary?: ReactNode
  className?: string
  children: ReactNode
}>

/** A card of which only the title shows until it is asked for; the browser opens it, without script too. */
export function FoldedCard({ id, title, summary, className, children }: Props) {
  return (
    <details id={id} className={classes('group/fold rounded-10 border border-hairline bg-paper px-5 shadow-soft sm:px-6', className)}>
      <summary
        className="-mx-2 flex min-h-14 cursor-pointer list-none items-center gap-2 rounded-6 px-2 font-medium hover:text-accent
          [&::-webkit-details-marker]:hidden"
      >
        <Icon of={ChevronRight} size={18} className="shrink-0 text-soft group-open/fold:rotate-90" />
        {summary ? (
          <span className="flex min-w-0 grow flex-col py-2">
            <span>{title}</span>
            <span className="text-14 font-normal text-soft wrap-anywhere">{summary}</span>
          </span>
        ) : (
          title
        )}
      </summary>
      <div className="pt-2 pb-5 sm:pb-6">{children}</div>
    </details>
  )
}
