import { proportion } from '#app/domain/shared/money.ts'
import type { AssessedLine } from './assessed-line.ts'
import type { LineFacts } from './facts.ts'
import { isGift, leftOf } from './order-lines.ts'

export type MissingGift = Readonly<{ lineId: string; amountMinor: number }>

/**
 * The gifts that stay with the customer although this return completes the line they came with (R2.gift),
 * in the order's order; also those that are worth nothing. The amounts are not yet capped.
 */
export function missingGifts(lines: readonly LineFacts[], assessed: readonly AssessedLine[]): MissingGift[] {
  const missing: MissingGift[] = []
  if (!lines.some(isGift)) return missing
  const returned = assessed.filter(({ denied }) => !denied)
  const eligible = new Map(returned.map(({ line, quantity }) => [line.id, quantity]))
  const hosts = completedLines(assessed)
  if (hosts.size === 0) return missing

  const usualHost = usualHostOf(lines)
  for (const gift of lines) {
    if (!isGift(gift)) continue
    const host = gift.giftForLineId ?? usualHost?.id
    if (host === undefined || !hosts.has(host)) continue
    const kept = leftOf(gift) - (eligible.get(gift.id) ?? 0)
    if (kept <= 0) continue
    const amountMinor = proportion(gift.giftValue?.amountMinor ?? 0, kept, gift.quantity)
    missing.push({ lineId: gift.id, amountMinor })
  }
  return missing
}

function completedLines(assessed: readonly AssessedLine[]): Set<string> {
  const completed = new Set<string>()
  for (const { line, quantity, denied } of assessed) {
    if (!denied && (line.alreadyTaken ?? 0) + quantity === line.quantity) completed.add(line.id)
  }
  return completed
}

/** The line that a gift came with where the order does not say: the first machine, else the dearest line. */
function usualHostOf(lines: readonly LineFacts[]): LineFacts | undefined {
  const bought = lines.filter((line) => !isGift(line))
  const machine = bought.find(({ category }) => category === 'machine')
  if (machine) return machine
  let dearest = bought[0]
  for (const line of bought) {
    if (dearest && line.paid.amountMinor > dearest.paid.amountMinor) dearest = line
  }
  return dearest
}
