import type { ComponentProps } from 'react'

import { classes } from './class-names.ts'

/**
 * How much a field holds whose answer may be that long. A browser cuts a longer paste off without a word; with room to
 * spare, the form can say that it is too long, and nothing of it is lost.
 */
function room(maxLength: number | undefined): number | undefined {
  return maxLength && Math.min(maxLength * 4, Math.max(maxLength, mostTyped))
}

/** As much as fits into a form of ours in any script. */
const mostTyped = 7_000

export function TextInput({ className, maxLength, ...rest }: ComponentProps<'input'>) {
  return <input type="text" className={classes('control w-full px-3 py-2', className)} maxLength={room(maxLength)} {...rest} />
}

export function TextArea({ className, rows = 4, maxLength, ...rest }: ComponentProps<'textarea'>) {
  return <textarea rows={rows} className={classes('control w-full px-3 py-2', className)} maxLength={room(maxLength)} {...rest} />
}

export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <select className={classes('control w-full px-3 py-2', className)} {...rest}>
      {children}
    </select>
  )
}
