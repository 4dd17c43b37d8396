import { stores, isStoreId, storeIds } from '#app/domain/shared/stores.ts'
import { checkOrder } from './checking/check-order.ts'
import { checkMissing } from './checking/check-missing.ts'
import { checkRepair } from './checking/check-repair.ts'
import { checkSelection } from './checking/check-selection.ts'
import { checkStatutory } from './checking/check-statutory.ts'
import { inside, root } from './checking/place.ts'
import {
  checkOptionalFlag,
  checkOptionalMoney,
  checkWord,
  instantOf,
  isGiven,
  readArray,
  readFields,
  type Fields,
  type Reading,
} from './checking/reading.ts'
import { requestKinds, type PolicyFacts } from './facts.ts'
import type { FactsFault } from './facts-fault.ts'

export type CheckedFacts = Readonly<{ ok: true; facts: PolicyFacts }> | Readonly<{ ok: false; faults: readonly FactsFault[] }>

const factsKeys: ReadonlySet<string> = new Set([
  'now',
  'action',
  'store',
  'order',
  'selection',
  'repair',
  'missing',
  'warrantyClaimsOpenedAt',
  'confirms',
  'returnShippingQuote',
  'statutory',
])
const actionWords: ReadonlySet<unknown> = new Set(requestKinds)
const storeWords: ReadonlySet<unknown> = new Set(storeIds)
const confirmsKeys: ReadonlySet<string> = new Set(['accessoriesIncluded', 'originalPackaging', 'unopened'])

/**
 * Whether any value at all is facts that `decide` can answer, with every fault in it and not only the first.
 * The facts are the value itself, neither copied nor completed.
 */
export function checkFacts(value: unknown): CheckedFacts {
  const reading: Reading = { faults: [], now: NaN, currency: null }
  const input = readFields(reading, value, root, factsKeys)
  if (input) checkInput(reading, input)
  const { faults } = reading
  return faults.length === 0 ? { ok: true, facts: value as PolicyFacts } : { ok: false, faults }
}

function checkInput(reading: Reading, input: Fields): void {
  if (isGiven(reading, input, root, 'now')) reading.now = instantOf(reading, input['now'], root, 'now')
  checkWord(reading, input, root, 'action', actionWords)
  checkWord(reading, input, root, 'store', storeWords)
  if (isStoreId(input['store'])) reading.currency = stores[input['store']].currency
  const given = isGiven(reading, input, root, 'order')
  const lines = given ? checkOrder(reading, input['order'], inside(root, 'order')) : null
  checkSelection(reading, input, root, lines)
  checkRepair(reading, input, root)
  checkMissing(reading, input, root)
  checkClaims(reading, input)
  checkConfirms(reading, input)
  checkOptionalMoney(reading, input, root, 'returnShippingQuote')
  checkStatutory(reading, input, root)
}

function checkClaims(reading: Reading, input: Fields): void {
  if (input['warrantyClaimsOpenedAt'] === undefined) return
  const claims = readArray(reading, input['warrantyClaimsOpenedAt'], root, 'warrantyClaimsOpenedAt')
  const place = inside(root, 'warrantyClaimsOpenedAt')
  claims?.forEach((claim, at) => instantOf(reading, claim, place, at))
}

function checkConfirms(reading: Reading, input: Fields): void {
  if (input['confirms'] === undefined) return
  const place = inside(root, 'confirms')
  const confirms = readFields(reading, input['confirms'], place, confirmsKeys)
  if (!confirms) return
  checkOptionalFlag(reading, confirms, place, 'accessoriesIncluded')
  checkOptionalFlag(reading, confirms, place, 'originalPackaging')
  checkOptionalFlag(reading, confirms, place, 'unopened')
}
