import { causes, components, prohibitedActions } from '../facts.ts'
import { inside, type Place } from './place.ts'
import {
  checkIsWord,
  checkOptionalFlag,
  checkWord,
  instantOf,
  readArray,
  readFields,
  readOptionalCount,
  report,
  type Fields,
  type Reading,
} from './reading.ts'

const repairKeys: ReadonlySet<string> = new Set([
  'component',
  'cause',
  'defectiveOnFirstUse',
  'proofOfPurchase',
  'prohibitedActions',
  'firstRequestedAt',
  'sendInAskedAt',
  'handedOverAt',
  'returnedAt',
  'pausedDays',
])
const componentWords: ReadonlySet<unknown> = new Set(components)
const causeWords: ReadonlySet<unknown> = new Set(causes)
const prohibitedWords: ReadonlySet<unknown> = new Set(prohibitedActions)

/** Checks what is said of a repair: needed for one, and refused for any other action. */
export function checkRepair(reading: Reading, input: Fields, place: Place): void {
  const { action, repair } = input
  if (repair === undefined) {
    if (action === 'repair') report(reading, place, 'repair', 'missing')
    return
  }
  if (typeof action === 'string' && action !== 'repair') {
    report(reading, place, 'repair', 'is for the action repair only')
  }
  const within = inside(place, 'repair')
  const fields = readFields(reading, repair, within, repairKeys)
  if (!fields) return
  checkWord(reading, fields, within, 'component', componentWords)
  checkWord(reading, fields, within, 'cause', causeWords)
  checkOptionalFlag(reading, fields, within, 'defectiveOnFirstUse')
  checkOptionalFlag(reading, fields, within, 'proofOfPurchase')
  checkProhibited(reading, fields, within)
  checkSteps(reading, fields, within)
  readOptionalCount(reading, fields, within, 'pausedDays', 0)
}

function checkProhibited(reading: Reading, repair: Fields, place: Place): void {
  if (repair['prohibitedActions'] === undefined) return
  const entries = readArray(reading, repair['prohibitedActions'], place, 'prohibitedActions')
  const within = inside(place, 'prohibitedActions')
  entries?.forEach((entry, at) => checkIsWord(reading, entry, within, at, prohibitedWords))
}

const steps = ['firstRequestedAt', 'sendInAskedAt', 'handedOverAt', 'returnedAt'] as const

/** Requested, asked to send in, handed over, returned: in this order, and none before the first is known. */
function checkSteps(reading: Reading, repair: Fields, place: Place): void {
  let latest = -Infinity
  let latestStep = ''
  for (const step of steps) {
    const value = repair[step]
    if (value === undefined || value === null) continue
    const instant = instantOf(reading, value, place, step)
    if (instant < latest) report(reading, place, step, `must not be before ${latestStep}`)
    if (step !== 'firstRequestedAt' && isUnknown(repair['firstRequestedAt'])) {
      report(reading, place, step, 'needs firstRequestedAt')
    }
    if (step === 'returnedAt' && isUnknown(repair['handedOverAt'])) {
      report(reading, place, step, 'needs handedOverAt')
    }
    if (!(instant <= latest) && !Number.isNaN(instant)) [latest, latestStep] = [instant, step]
  }
}

function isUnknown(value: unknown): boolean {
  return value === undefined || value === null
}
