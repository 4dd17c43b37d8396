import { requestKinds } from '#app/domain/policy/facts.ts'
import type { Simulation, SimulationRow } from '#app/domain/policy/simulation/simulate-draft.ts'
import { formatMoney } from '#app/wording/shared/format.ts'

const shownChanges = 20

/** A simulation for reading: one row an action, the total, and the first of what changes. */
export function simulationTable({ draft, total, byAction, changes, changesLeftOut, statutory }: Simulation): string {
  const head = ['', 'decided', 'gain', 'lose', 'differ', 'refunds USD', 'refunds EUR']
  const used = requestKinds.filter((action) => byAction[action].decided > 0)
  const rows = [head, ...used.map((action) => cells(action, byAction[action])), cells('total', total)]
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const table = rows.map((row) => {
    return row.map((cell, column) => aligned(cell, widths[column] ?? 0, column)).join('  ')
  })
  const shown = changes.slice(0, shownChanges).map(({ reference, action, verdict, before, after }) => {
    return `${reference}: ${action} ${verdict}, ${before.outcome} → ${after.outcome}`
  })
  const more = changes.length - shown.length + changesLeftOut
  const { before, after } = statutory
  const law = before === after ? [] : [`The law gives more than the shop: ${before} now, ${after} under the draft`]
  return [`Draft ${draft}`, ...table, ...law, ...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n')
}

function cells(name: string, { decided, gains, loses, differs, refundChange }: SimulationRow): string[] {
  return [
    name,
    ...[decided, gains, loses, differs].map(String),
    formatMoney({ amountMinor: refundChange.USD, currency: 'USD' }, 'en'),
    formatMoney({ amountMinor: refundChange.EUR, currency: 'EUR' }, 'en'),
  ]
}

function aligned(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}
