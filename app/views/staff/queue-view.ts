import { countedUpTo, type QueueRow } from '#app/domain/cases/queue.ts'
import { nextActorOf } from '#app/domain/cases/next-actor.ts'
import { stepAtBench } from '#app/domain/parcels/bench.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import { endOfDay, localDay, timeZone } from '#app/domain/shared/time-zone.ts'
import type { Language } from '#app/domain/shared/stores.ts'

import { stateTone } from '../cases/case-view.ts'
import { consoleZone } from './console-zone.ts'
import { formatDayOf, formatInstant, formatMoney } from '#app/wording/shared/format.ts'

/** A row of the queue as its page shows it. */
export type QueueRowView = ReturnType<typeof queueRowView>

export function queueRowView(row: QueueRow, language: Language) {
  const { amountMinor, currency, filedAt, dueAt, answerBy: _answerBy, pickupChosen: _pickupChosen, ...rest } = row
  const { actor, due: rule } = nextActorOf(row)
  return {
    ...rest,
    tone: stateTone(row.state),
    actor,
    rule,
    /** Whether it is here to be looked at. */
    atBench: stepAtBench(row) !== null,
    due: dueAt && dueInWords(dueAt, language),
    filed: formatDayOf(filedAt, consoleZone, language),
    amount: amountMinor === null ? null : formatMoney({ amountMinor, currency }, language),
  }
}

/** The day to whose end it is due; of a store elsewhere, whose day ends at another hour, with that. */
function dueInWords(dueAt: string, language: Language): string {
  const zone = timeZone(consoleZone)
  const instant = parseInstant(dueAt)
  const endsDay = instant === endOfDay(zone, localDay(zone, instant))
  return endsDay ? formatDayOf(dueAt, consoleZone, language) : formatInstant(dueAt, consoleZone, language)
}

/** A count that stopped says so: `99+`. */
export function countInWords(count: number): string {
  return count >= countedUpTo ? `${countedUpTo - 1}+` : String(count)
}
