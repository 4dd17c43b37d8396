import type { Condition } from '#app/domain/policy/facts.ts'

type Line = Readonly<{ d: string; look?: string }>

const box = [{ d: 'M10 24 32 34 54 24V44L32 54 10 44Z', look: 'fill-ground' }, { d: 'M32 34V54' }] as const
const machine = [
  { d: 'M12 50V18H52V50', look: 'fill-ground' },
  { d: 'M7 50H57' },
  { d: 'M12 25H52' },
  { d: 'M26 21H38V33H26Z', look: 'fill-paper' },
] as const

/** One hand for all of them: the box and the machine stay, what differs has the colour. */
const drawings: Readonly<Record<Condition, readonly Line[]>> = {
  unopened: [
    ...box,
    { d: 'M10 24 32 14 54 24 32 34Z', look: 'fill-paper' },
    { d: 'M19 20 41 30V38L46 35.7V27.6L24 17.6Z', look: 'fill-accent-wash stroke-accent' },
  ],
  unused: [
    ...box,
    { d: 'M10 24 32 14 54 24 32 34Z', look: 'fill-paper' },
    { d: 'M10 24 4 17 26 7.5 32 14' },
    { d: 'M54 24 60 17 38 7.5 32 14' },
    { d: 'M32 19V29M27 24H37M29 21 35 27M35 21 29 27', look: 'stroke-accent' },
  ],
  used: [
    ...machine,
    { d: 'M32 33V42', look: 'stroke-accent' },
    { d: 'M20 46C23 42 25 42 28 46S33 50 36 46 41 42 44 46', look: 'stroke-accent' },
    { d: 'M16 31 20 35M16 36 18 38M46 37 49 40' },
  ],
  damaged: [
    ...machine,
    { d: 'M44 10 37 20 44 27 35 36 41 43 36 54', look: 'stroke-stop' },
    { d: 'M55 30 60 33 56 37Z', look: 'fill-stop-wash stroke-stop' },
  ],
}

/** A condition drawn, beside its words. */
export function ConditionDrawing({ of }: { of: Condition }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 64 64"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="size-14 text-soft sm:size-16"
    >
      {drawings[of].map(({ d, look }) => (
        <path key={d} d={d} className={look} />
      ))}
    </svg>
  )
}
