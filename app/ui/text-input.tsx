import type { ComponentProps } from 'react'

import { classes } from './class-names.ts'

export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" className={classes('control w-full px-3 py-2', className)} {...rest} />
}

export function TextArea({ className, rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return <textarea rows={rows} className={classes('control w-full px-3 py-2', className)} {...rest} />
}

export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <select className={classes('control w-full px-3 py-2', className)} {...rest}>
      {children}
    </select>
  )
}
