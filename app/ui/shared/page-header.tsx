import { Link } from '@remix-run/react'
import { ChevronLeft } from 'lucide'
import type { ReactNode } from 'react'

import { Icon } from './icon.tsx'
import { Whole } from './whole.tsx'

type Props = Readonly<{
  title: ReactNode
  /** The page above this one. */
  back?: Readonly<{ to: string; label: ReactNode }>
  /** Under the title: where it stands, or what the page is for. */
  lead?: ReactNode
  action?: ReactNode
}>

export function PageHeader({ title, back, lead, action }: Props) {
  return (
    <header className="mb-6 flex flex-col gap-1 sm:mb-8">
      {back ? (
        <p className="print-hidden">
          <Link to={back.to} className="-ml-1 inline-flex min-h-11 items-center gap-1 text-14 text-soft hover:text-accent">
            <Icon of={ChevronLeft} size={18} />
            {back.label}
          </Link>
        </p>
      ) : null}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="max-w-full min-w-0">
          <h1 className="text-28 font-semibold sm:text-36">{typeof title === 'string' ? <Whole text={title} /> : title}</h1>
          {lead ? <div className="mt-1 max-w-text text-18 text-soft">{lead}</div> : null}
        </div>
        {action}
      </div>
    </header>
  )
}
