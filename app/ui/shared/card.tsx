import type { ReactNode } from 'react'

import { classes } from './class-names.ts'

type Props = Readonly<{
  title?: ReactNode
  /** Level of the title in the page's outline. */
  level?: 2 | 3
  /** At the right of the title: a link or a badge. */
  aside?: ReactNode
  /** Makes it a place that a link can lead to, with the focus. */
  id?: string
  /** Framed in the accent: here is the one thing to do next. */
  marked?: boolean
  className?: string
  children: ReactNode
}>

export function Card({ title, level = 2, aside, id, marked = false, className, children }: Props) {
  const Title = `h${level}` as const
  const titleId = id && title ? `${id}-title` : undefined
  return (
    <section
      id={id}
      tabIndex={id ? -1 : undefined}
      aria-labelledby={titleId}
      className={classes('rounded-10 border bg-paper p-5 shadow-soft sm:p-6', marked ? 'border-accent' : 'border-hairline', className)}
    >
      {title ? (
        <header className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <Title id={titleId} className="text-18 font-semibold">
            {title}
          </Title>
          {aside}
        </header>
      ) : null}
      {children}
    </section>
  )
}
