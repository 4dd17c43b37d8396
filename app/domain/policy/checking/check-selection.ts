import { conditions, faults } from '../facts.ts'
import type { KnownLines } from './check-lines.ts'
import { inside, type Place } from './place.ts'
import { checkOptionalWord, checkText, checkWord, readArray, readCount, readFields, report, type Fields, type Reading } from './reading.ts'

const selectionKeys: ReadonlySet<string> = new Set(['lineId', 'quantity', 'condition', 'fault'])
const conditionWords: ReadonlySet<unknown> = new Set(conditions)
const faultWords: ReadonlySet<unknown> = new Set(faults)

/**
 * Checks the selection, also where the action ignores it. `lines` is null where the order's cannot be told.
 */
export function checkSelection(reading: Reading, input: Fields, place: Place, lines: KnownLines | null): void {
  const action = input['action']
  const needed = action === 'return' || action === 'exchange' || action === 'repair'
  if (input['selection'] === undefined) {
    if (needed) report(reading, place, 'selection', 'missing')
    return
  }
  const entries = readArray(reading, input['selection'], place, 'selection')
  if (!entries) return
  if (action === 'repair' && entries.length !== 1) {
    report(reading, place, 'selection', 'must have one entry for a repair')
  } else if (needed && entries.length === 0) report(reading, place, 'selection', 'must not be empty')

  const around = { isRepair: action === 'repair', lines, seen: new Set<unknown>() }
  const within = inside(place, 'selection')
  entries.forEach((entry, at) => checkEntry(reading, entry, inside(within, at), around))
}

type Around = Readonly<{ isRepair: boolean; lines: KnownLines | null; seen: Set<unknown> }>

function checkEntry(reading: Reading, value: unknown, place: Place, { isRepair, lines, seen }: Around): void {
  const entry = readFields(reading, value, place, selectionKeys)
  if (!entry) return
  checkText(reading, entry, place, 'lineId')
  const { lineId } = entry
  if (typeof lineId === 'string') {
    if (lines && !lines.has(lineId)) report(reading, place, 'lineId', 'names no line of the order')
    if (seen.has(lineId)) report(reading, place, 'lineId', 'stands twice')
    seen.add(lineId)
  }
  readCount(reading, entry, place, 'quantity', 1)
  if (isRepair) checkOptionalWord(reading, entry, place, 'condition', conditionWords)
  else checkWord(reading, entry, place, 'condition', conditionWords)
  checkOptionalWord(reading, entry, place, 'fault', faultWords)
}
