import type { ReactNode } from 'react'

import type { Icon } from './icon.ts'

/** Says what would be here and how it gets here. */
export function EmptyState({
  icon: Sign,
  title,
  children,
  action,
}: {
  icon?: Icon
  title: ReactNode
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <div
      className="flex flex-col items-center gap-2 rounded-10 border border-dashed border-edge px-6 py-10
        text-center"
    >
      {Sign ? <Sign size={28} strokeWidth={1.5} aria-hidden="true" className="text-soft" /> : null}
      <p className="font-semibold">{title}</p>
      <p className="max-w-text text-soft">{children}</p>
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  )
}
