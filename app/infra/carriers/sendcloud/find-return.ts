import { days } from '#app/domain/shared/duration.ts'

import { ask, type AskAnswer, type SendcloudAccess } from './ask.ts'
import { pickupList, type ReturnObject, returnList } from './shapes.ts'
import { isCalledOff } from './statuses.ts'

/** A return with its id. */
export type KnownReturn = ReturnObject & Readonly<{ id: number }>

type Unreachable = Extract<AskAnswer, { kind: 'unreachable' }>
type Found<What> = Readonly<{ kind: 'found'; found: What }> | Readonly<{ kind: 'none' }> | Unreachable

/** What is booked is tried for some eleven hours; a day before and after that is looked through. */
const lookedBack = days(2)
const mostPages = 25

/**
 * The return that was made by that key and is not called off. There is no asking for it by its reference: the returns of the last days
 * are looked through, each of which tells the number of its order, which ends in the key.
 */
export async function findReturn(access: SendcloudAccess, key: string, signal: AbortSignal): Promise<Found<KnownReturn>> {
  const now = Date.now()
  const query = { from_date: stamp(now - lookedBack), to_date: stamp(now + days(1)), page_size: '40' }
  let cursor: string | null = null
  for (let page = 0; page < mostPages; page += 1) {
    const search: string = new URLSearchParams(cursor === null ? query : { ...query, cursor }).toString()
    const answer = await ask(access, { method: 'GET', path: `returns?${search}` }, signal)
    if (answer.kind === 'unreachable') return answer
    const read = answer.status === 200 ? returnList.safeParse(answer.json) : null
    if (!read?.success) return { kind: 'unreachable', words: `Sendcloud did not list its returns (${answer.status})` }
    const found = read.data.data.find((one) => isOf(one, key))
    if (found?.id !== undefined) return { kind: 'found', found: { ...found, id: found.id } }
    cursor = cursorOf(read.data.next)
    if (cursor === null) return { kind: 'none' }
  }
  return { kind: 'unreachable', words: 'Sendcloud has more returns of the last days than are looked through' }
}

/** The pickup that was asked for by that key and is not called off. */
export async function findPickup(access: SendcloudAccess, key: string, signal: AbortSignal): Promise<Found<number>> {
  let cursor: string | null = null
  for (let page = 0; page < mostPages; page += 1) {
    const path: string = cursor === null ? 'pickups?page_size=100' : `pickups?page_size=100&cursor=${encodeURIComponent(cursor)}`
    const answer = await ask(access, { method: 'GET', path }, signal)
    if (answer.kind === 'unreachable') return answer
    const read = answer.status === 200 ? pickupList.safeParse(answer.json) : null
    if (!read?.success) return { kind: 'unreachable', words: `Sendcloud did not list its pickups (${answer.status})` }
    const found = read.data.data.find(({ reference, cancelled_at: cancelledAt }) => reference === key && !cancelledAt)
    if (found) return { kind: 'found', found: found.id }
    cursor = answer.next
    if (cursor === null) return { kind: 'none' }
  }
  return { kind: 'unreachable', words: 'Sendcloud has more pickups than are looked through' }
}

function isOf(one: ReturnObject, key: string): boolean {
  const isNamed = one.external_reference === key || (one.order_number?.endsWith(key) ?? false)
  return isNamed && !isCalledOff(one.status_history?.at(-1)?.parent_status)
}

/** The next page is named by a whole address; only its mark is taken from it. */
function cursorOf(next: string | null | undefined): string | null {
  return next && URL.canParse(next) ? new URL(next).searchParams.get('cursor') : null
}

function stamp(at: number): string {
  return new Date(at).toISOString().slice(0, 19).replace('T', ' ')
}
