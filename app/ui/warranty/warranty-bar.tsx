import { useId } from 'react'

export type BarTone = 'good' | 'wait' | 'idle'

type Props = Readonly<{
  /** Said in place of the picture: start, end and where today lies. */
  label: string
  /** Days `YYYY-MM-DD`. */
  start: string
  end: string
  today: string
  tone: BarTone
  /** Stretches that did not count: from the request of a repair to its return. */
  paused?: ReadonlyArray<Readonly<{ from: string; to: string }>>
}>

const fills: Readonly<Record<BarTone, string>> = { good: 'fill-good', wait: 'fill-wait', idle: 'fill-edge' }

/** From the first day to the last with today on it; what is over is pale, paused stretches are hatched. */
export function WarrantyBar({ label, start, end, today, tone, paused = [] }: Props) {
  const hatch = useId()
  const place = placeBetween(start, end)
  const now = place(today)
  return (
    <svg role="img" aria-label={label} className="block h-5 w-full overflow-visible">
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="fill-hairline" />
          <rect width="3" height="6" className="fill-edge" />
        </pattern>
      </defs>
      <rect x="0" y="7" width="100%" height="6" rx="3" className="fill-hairline" />
      {now < 100 ? <rect x={`${now}%`} y="7" width={`${100 - now}%`} height="6" rx="3" className={fills[tone]} /> : null}
      {paused.map(({ from, to }) => (
        <rect
          key={from}
          x={`${place(from)}%`}
          y="7"
          width={`${Math.max(0.5, place(to) - place(from))}%`}
          height="6"
          fill={`url(#${hatch})`}
        />
      ))}
      {now < 100 ? (
        <line x1={`${now}%`} x2={`${now}%`} y1="1" y2="19" strokeWidth="2" strokeLinecap="round" className="stroke-ink" />
      ) : null}
    </svg>
  )
}

/** Where a day lies from start to end, in percent, held to the bar's ends. */
function placeBetween(start: string, end: string): (day: string) => number {
  const from = Date.parse(start)
  const length = Date.parse(end) - from
  return (day) => {
    if (length <= 0) return 100
    return Math.round(Math.min(1, Math.max(0, (Date.parse(day) - from) / length)) * 1000) / 10
  }
}
