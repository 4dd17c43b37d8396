import { useId } from 'react'

/** What a stretch of a bar stands for; its colour and hatching go with it, and a legend has the word. */
export type BarTone = 'good' | 'wait' | 'stop' | 'info' | 'idle' | 'odd'

export type BarRow = Readonly<{
  id: string
  label: string
  /** Beside the bar: the number in words. */
  value: string
  parts: ReadonlyArray<Readonly<{ tone: BarTone; size: number }>>
}>

const fills: Readonly<Record<BarTone, string>> = {
  good: 'fill-good',
  wait: 'fill-wait',
  stop: 'fill-stop',
  info: 'fill-info',
  idle: 'fill-edge',
  odd: 'fill-ink',
}

/** Lines over a stretch, so that neighbours differ without their colour: by their slope and how close they are. */
const hatches: Readonly<Partial<Record<BarTone, string>>> = {
  stop: 'M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6',
  wait: 'M0 4 H8',
  info: 'M4 0 V8',
  idle: 'M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2',
  odd: 'M0 4 H8 M4 0 V8',
}

type StretchProps = Readonly<{ tone: BarTone; x: string; width: string; height: number }>

function Stretch({ tone, x, width, height }: StretchProps) {
  const id = useId()
  const hatch = hatches[tone]
  return (
    <>
      <rect x={x} width={width} height={height} rx="2" className={fills[tone]} />
      {hatch ? (
        <>
          <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
            <path d={hatch} className="stroke-paper" strokeOpacity="0.55" strokeWidth="1.5" fill="none" />
          </pattern>
          <rect x={x} width={width} height={height} rx="2" fill={`url(#${id})`} />
        </>
      ) : null}
    </>
  )
}

/** Rows of bars from one side, drawn to the longest; stretches of one row stand end to end. */
export function Bars({ rows }: { rows: readonly BarRow[] }) {
  const longest = Math.max(1, ...rows.map(({ parts }) => parts.reduce((sum, { size }) => sum + size, 0)))
  return (
    <ul className="flex flex-col gap-2">
      {rows.map(({ id, label, value, parts }) => (
        <li key={id} className={row}>
          <span className="min-w-0 text-14">{label}</span>
          <svg width="100%" height="16" aria-hidden="true" className="block">
            {stretches(parts, longest).map(({ tone, from, width }) => (
              <Stretch key={`${tone}-${from}`} tone={tone} x={`${from}%`} width={`${width}%`} height={16} />
            ))}
          </svg>
          <span className={number}>{value}</span>
        </li>
      ))}
    </ul>
  )
}

const row = 'grid grid-cols-[7.5rem_1fr_auto] items-center gap-3 sm:grid-cols-[13rem_1fr_auto]'
const number = 'min-w-12 text-right text-14 tabular-nums'

/** Where each stretch begins and how wide it is, in percent; a sliver stays visible between two. */
function stretches(parts: BarRow['parts'], longest: number) {
  let from = 0
  return parts.flatMap(({ tone, size }) => {
    const width = (size / longest) * 100
    const start = from
    from += width
    return size > 0 ? [{ tone, from: start, width: Math.max(width - 0.4, 0.4) }] : []
  })
}

export type TwoSidedRow = Readonly<{ id: string; label: string; left: number; right: number; leftText: string; rightText: string }>

/** Rows of two bars that grow away from a line in the middle: what is lost to the left, what is gained to the right. */
export function TwoSidedBars({ rows }: { rows: readonly TwoSidedRow[] }) {
  const longest = Math.max(1, ...rows.flatMap(({ left, right }) => [left, right]))
  return (
    <ul className="flex flex-col gap-2">
      {rows.map(({ id, label, left, right, leftText, rightText }) => (
        <li key={id} className="grid grid-cols-[6rem_1fr] items-center gap-3 sm:grid-cols-[10rem_1fr]">
          <span className="min-w-0 text-14">{label}</span>
          <span className="grid grid-cols-[2.5rem_1fr_2.5rem] items-center gap-2">
            <span className="text-right text-14 tabular-nums">{leftText}</span>
            <svg width="100%" height="20" aria-hidden="true" className="block">
              <Stretch tone="stop" x={`${50 - (left / longest) * 50}%`} width={`${(left / longest) * 50}%`} height={20} />
              <Stretch tone="good" x="50%" width={`${(right / longest) * 50}%`} height={20} />
              <line x1="50%" x2="50%" y1="0" y2="20" className="stroke-ink" />
            </svg>
            <span className="text-14 tabular-nums">{rightText}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

export function Legend({ items }: { items: ReadonlyArray<Readonly<{ tone: BarTone; word: string }>> }) {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-14">
      {items.map(({ tone, word }) => (
        <li key={tone} className="flex items-center gap-2">
          <svg width="12" height="12" aria-hidden="true" className="shrink-0">
            <Stretch tone={tone} x="0" width="12" height={12} />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  )
}
