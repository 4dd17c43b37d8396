import { Link } from '@remix-run/react'
import type { ComponentProps } from 'react'

import { classes } from './class-names.ts'
import { type Drawing, Icon } from './icon.tsx'

/** `primary` is the one thing to do next: at most one on a screen. `danger` ends something. */
export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: 'border border-transparent bg-accent-fill text-on-accent hover:bg-accent-fill-hover',
  secondary: 'border border-edge bg-paper text-ink hover:border-ink',
  quiet: 'border border-transparent text-ink underline decoration-edge underline-offset-4 hover:text-accent',
  danger: 'border border-stop bg-paper text-stop hover:bg-stop-wash',
}

const shape =
  'inline-flex min-h-11 cursor-pointer items-center justify-center gap-2 rounded-10 px-4 py-2 text-center ' +
  'text-16 font-medium transition-colors disabled:cursor-default disabled:opacity-60 aria-disabled:cursor-default aria-disabled:opacity-60'

function buttonClass(look: ButtonLook, wide: boolean, more: string | undefined): string {
  return classes(shape, looks[look], wide && 'w-full', more)
}

type Look = Readonly<{ look?: ButtonLook; wide?: boolean; icon?: Drawing }>

export function Button({ look = 'secondary', wide = false, icon, className, children, ...rest }: Look & ComponentProps<'button'>) {
  return (
    <button type="submit" className={buttonClass(look, wide, className)} {...rest}>
      <ButtonContent icon={icon}>{children}</ButtonContent>
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ look = 'secondary', wide = false, icon, className, children, ...rest }: Look & ComponentProps<typeof Link>) {
  return (
    <Link className={buttonClass(look, wide, className)} {...rest}>
      <ButtonContent icon={icon}>{children}</ButtonContent>
    </Link>
  )
}

/** One that leads to the shop's own page, beside this one, and tells it nothing of where it was clicked. */
export function ShopLink({ look = 'secondary', wide = false, icon, className, children, ...rest }: Look & ComponentProps<'a'>) {
  return (
    <a className={buttonClass(look, wide, className)} target="_blank" rel="noopener noreferrer" {...rest}>
      <ButtonContent icon={icon}>{children}</ButtonContent>
    </a>
  )
}

function ButtonContent({ icon, children }: { icon: Drawing | undefined; children: React.ReactNode }) {
  return (
    <>
      {icon ? <Icon of={icon} size={20} className="shrink-0" /> : null}
      {children}
    </>
  )
}
