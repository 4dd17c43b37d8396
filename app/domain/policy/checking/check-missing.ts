import { lookedForPlaces } from '../facts.ts'
import { inside, type Place } from './place.ts'
import { checkIsWord, checkOptionalDate, checkOptionalFlag, readArray, readFields, report, type Fields, type Reading } from './reading.ts'

const missingKeys: ReadonlySet<string> = new Set(['silentFrom', 'deliveryFailed', 'lookedFor', 'addressRight'])
const placeWords: ReadonlySet<unknown> = new Set(lookedForPlaces)

/** Checks what is known of a parcel that is not there: needed for what was not received, and refused for any other action. */
export function checkMissing(reading: Reading, input: Fields, place: Place): void {
  const { action, missing } = input
  if (missing === undefined) {
    if (action === 'not_received') report(reading, place, 'missing', 'missing')
    return
  }
  if (typeof action === 'string' && action !== 'not_received') {
    report(reading, place, 'missing', 'is for the action not_received only')
  }
  const within = inside(place, 'missing')
  const fields = readFields(reading, missing, within, missingKeys)
  if (!fields) return
  checkOptionalDate(reading, fields, within, 'silentFrom')
  checkOptionalFlag(reading, fields, within, 'deliveryFailed')
  checkOptionalFlag(reading, fields, within, 'addressRight')
  checkLookedFor(reading, fields, within)
}

function checkLookedFor(reading: Reading, missing: Fields, place: Place): void {
  if (missing['lookedFor'] === undefined) return
  const entries = readArray(reading, missing['lookedFor'], place, 'lookedFor')
  const within = inside(place, 'lookedFor')
  entries?.forEach((entry, at) => checkIsWord(reading, entry, within, at, placeWords))
}
