import { countedUpTo, type QueueRow } from '#app/domain/cases/queue.ts'
import { dueNameOf } from '#app/domain/cases/step-due.ts'
import { type Language, stores } from '#app/domain/stores/stores.ts'

import { stateTone } from './case-view.ts'
import { formatDayOf, formatMoney } from './format.ts'

/** A row of the queue as its page shows it. */
export type QueueRowView = ReturnType<typeof queueRowView>

export function queueRowView(row: QueueRow, language: Language) {
  const { timeZone } = stores[row.store]
  const { amountMinor, currency, filedAt, dueAt, ...rest } = row
  return {
    ...rest,
    tone: stateTone(row.state),
    rule: dueNameOf(row.kind, row.state),
    due: dueAt && formatDayOf(dueAt, timeZone, language),
    filed: formatDayOf(filedAt, timeZone, language),
    amount: amountMinor === null ? null : formatMoney({ amountMinor, currency }, language),
  }
}

/** A count that stopped says so: `99+`. */
export function countInWords(count: number): string {
  return count >= countedUpTo ? `${countedUpTo - 1}+` : String(count)
}
