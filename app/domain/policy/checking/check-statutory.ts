import { buyers, receiptUnknown } from '#app/domain/statutory/statutory-facts.ts'

import { inside, type Place } from './place.ts'
import {
  checkOptionalMoney,
  checkOptionalWord,
  instantOf,
  readArray,
  readFields,
  readNullableInstant,
  type Fields,
  type Reading,
} from './reading.ts'

const statutoryKeys: ReadonlySet<string> = new Set(['buyer', 'receivedWholeAt', 'toldOfWithdrawalAt', 'deliveryPaid', 'repairedAt'])
const buyerWords: ReadonlySet<unknown> = new Set(buyers)

/** Checks what only the law asks about; it may stand with any action. */
export function checkStatutory(reading: Reading, input: Fields, place: Place): void {
  if (input['statutory'] === undefined) return
  const within = inside(place, 'statutory')
  const fields = readFields(reading, input['statutory'], within, statutoryKeys)
  if (!fields) return
  checkOptionalWord(reading, fields, within, 'buyer', buyerWords)
  for (const key of ['receivedWholeAt', 'toldOfWithdrawalAt']) {
    if (fields[key] !== undefined && !isUnknownReceipt(key, fields[key])) readNullableInstant(reading, fields, within, key)
  }
  checkOptionalMoney(reading, fields, within, 'deliveryPaid')
  if (fields['repairedAt'] === undefined) return
  const repaired = readArray(reading, fields['repairedAt'], within, 'repairedAt')
  repaired?.forEach((instant, at) => instantOf(reading, instant, inside(within, 'repairedAt'), at))
}

function isUnknownReceipt(key: string, value: unknown): boolean {
  return key === 'receivedWholeAt' && value === receiptUnknown
}
