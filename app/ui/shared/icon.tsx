import type { IconNode } from 'lucide'
import { createElement, type ReactElement } from 'react'

/** A picture beside words, never instead of them: its lines, as lucide draws them. */
export type Drawing = IconNode

type IconProps = Readonly<{ of: Drawing; size?: number; strokeWidth?: number; fill?: string; className?: string }>

/** Shows a drawing. The words beside it say the same, so that whoever listens hears nothing of it. */
export function Icon({ of: drawing, size = 24, strokeWidth = 2, fill = 'none', className }: IconProps) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={fill}
      stroke="currentColor"
      strokeWidth={strokeWidth}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      {linesOf(drawing)}
    </svg>
  )
}

const made = new WeakMap<Drawing, readonly ReactElement[]>()

/** Made once for each drawing: a page shows some twenty, and to make their lines anew cost it a fiftieth of its time. */
function linesOf(drawing: Drawing): readonly ReactElement[] {
  const lines = made.get(drawing) ?? drawing.map(([tag, line], at) => createElement(tag, { ...line, key: at }))
  made.set(drawing, lines)
  return lines
}
