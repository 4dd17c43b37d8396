import type { BookAnswer } from '#app/domain/parcels/carrier.ts'

import type { Answered } from './ask.ts'
import { faults } from './shapes.ts'

export type Refusal = Extract<BookAnswer, { kind: 'refused' }>

const places: ReadonlyArray<readonly [RegExp, Refusal['about']]> = [
  [/time_slot|start_at|end_at|\btime slot|\bday\b|\bdate\b/i, 'day'],
  [/weight|dimension|collo|height|width|length/i, 'parcel'],
  [/address|postal|city|country|phone|\bname\b/i, 'address'],
]

/** What Sendcloud says no to, in its own words, and what it would have otherwise. */
export function refusalOf({ status, json }: Answered): Refusal {
  const read = faults.safeParse(json)
  const said = read.success ? read.data : {}
  const each = (said.errors ?? []).map(({ field, message, detail, source }) => ({
    at: source?.pointer ?? field ?? '',
    words: message ?? detail ?? '',
  }))
  const words = each.map(({ at, words }) => [at, words].filter(Boolean).join(': ')).filter(Boolean)
  const all = [...words, said.error?.message, said.detail].filter((text) => typeof text === 'string' && text !== '').join('; ')
  const text = all === '' ? `Sendcloud answered ${status}` : all.slice(0, 500)
  return { kind: 'refused', words: text, about: places.find(([pattern]) => pattern.test(text))?.[1] ?? null }
}
