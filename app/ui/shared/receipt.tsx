import type { ReactNode } from 'react'

import { classes } from './class-names.ts'
import { PolicyLink } from '../policy/policy-link.tsx'

type ReceiptLine = Readonly<{
  label: ReactNode
  sign: '+' | '-'
  /** Without its sign; or words, where the amount is not known yet. */
  amount: ReactNode
  /** True where `amount` is words: no sign stands before them. */
  quoted?: boolean
  /** Where the policy says so. */
  clause: Readonly<{ name: string; href: string }> | null
}>

type Props = Readonly<{
  lines: readonly ReceiptLine[]
  totalLabel: ReactNode
  total: ReactNode
  /** The second number: what the total becomes if something turns out otherwise. */
  second?: ReadonlyArray<Readonly<{ label: ReactNode; amount: ReactNode }>>
  caption?: string
}>

/** Reads like a till receipt: what, sign, amount; the total under a rule. */
export function Receipt({ lines, totalLabel, total, second = [], caption }: Props) {
  return (
    <div className="flex flex-col">
      <table className="w-full border-collapse tabular-nums">
        {caption ? <caption className="sr-only">{caption}</caption> : null}
        <tbody>
          {lines.map((line, place) => (
            <Line key={place} line={line} />
          ))}
        </tbody>
        <tfoot>
          <tr className="border-t-2 border-ink">
            <th scope="row" className="pt-3 pr-4 text-left font-semibold">
              {totalLabel}
            </th>
            {/* Words where no amount is promised: they wrap, and an amount holds together by itself. */}
            <td className="pt-3 text-right text-18 font-semibold">{total}</td>
          </tr>
        </tfoot>
      </table>
      {second.length > 0 ? <RefundsIfWorse rows={second} /> : null}
    </div>
  )
}

function Line({ line }: { line: ReceiptLine }) {
  return (
    <tr className="group align-baseline">
      <th scope="row" className="py-1.5 pr-4 group-last:pb-3 text-left font-normal wrap-anywhere">
        {line.label}
        {line.clause ? (
          <>
            {' '}
            <PolicyLink clause={line.clause} />
          </>
        ) : null}
      </th>
      <td className={classes('py-1.5 text-right group-last:pb-3', line.quoted ? 'text-14 text-soft' : 'whitespace-nowrap')}>
        {line.quoted ? null : <Sign sign={line.sign} />}
        {line.quoted ? <span className="ml-auto block max-w-36 sm:max-w-64">{line.amount}</span> : line.amount}
      </td>
    </tr>
  )
}

function Sign({ sign }: { sign: '+' | '-' }) {
  return sign === '-' ? <span className="mr-px">−</span> : null
}

function RefundsIfWorse({ rows }: { rows: ReadonlyArray<Readonly<{ label: ReactNode; amount: ReactNode }>> }) {
  return (
    <dl className="mt-3 flex flex-col gap-1 border-t border-dashed border-edge pt-3 text-soft tabular-nums">
      {rows.map((row, place) => (
        <div key={place} className="flex items-baseline justify-between gap-4">
          <dt>{row.label}</dt>
          <dd className="shrink-0 font-medium text-ink">{row.amount}</dd>
        </div>
      ))}
    </dl>
  )
}
