import type { ReactNode } from 'react'

import { type Drawing, Icon } from './icon.tsx'

/** Says what would be here and how it gets here. */
export function EmptyState({
  icon,
  title,
  children,
  action,
}: {
  icon?: Drawing
  title: ReactNode
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <div
      className="flex flex-col items-center gap-2 rounded-10 border border-dashed border-edge px-6 py-10
        text-center"
    >
      {icon ? <Icon of={icon} size={28} strokeWidth={1.5} className="text-soft" /> : null}
      <p className="font-semibold">{title}</p>
      <p className="max-w-text text-soft">{children}</p>
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  )
}
