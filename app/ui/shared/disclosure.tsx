import { ChevronRight } from 'lucide'
import type { ReactNode } from 'react'

import { Icon } from './icon.tsx'

type Props = Readonly<{
  label: ReactNode
  /** Whether it is shown from the start: where something in it is wrong. */
  open?: boolean
  children: ReactNode
}>

/** What is shown on request, by the browser itself. */
export function Disclosure({ label, open = false, children }: Props) {
  return (
    <details open={open} className="group/disclosure text-14">
      <summary className="flex min-h-11 cursor-pointer list-none items-center gap-1 text-soft hover:text-ink">
        <Icon of={ChevronRight} size={16} className="shrink-0 group-open/disclosure:rotate-90" />
        {label}
      </summary>
      {children}
    </details>
  )
}
