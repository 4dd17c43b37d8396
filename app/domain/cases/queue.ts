import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Category } from '#app/domain/policy/facts.ts'
import type { CaseKind } from './case-kind.ts'
import type { Currency } from '#app/domain/shared/money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

import type { CaseState } from './transitions.ts'

/** What waits for staff, all that is open, or what is done. */
export const queueScopes = ['waiting', 'open', 'done'] as const
export type QueueScope = (typeof queueScopes)[number]

/**
 * What waits for a person because of the shop: `failed`, what it was asked for and did not do; `given`, money that was given back there;
 * `not_back`, what was to come back for a replacement that it sent first, and is not on its way by its date; `unpaid`, an invoice whose time is
 * over. Of a share of shipping nothing follows from that by itself, not even where its case is done.
 */
export const shopTroubles = ['failed', 'given', 'not_back', 'unpaid'] as const
export type ShopTrouble = (typeof shopTroubles)[number]

/** What waits for a person because of a parcel: `silent`, nothing is told of it any more; `failed`, it could not be delivered or went back. */
export const parcelTroubles = ['silent', 'failed'] as const
export type ParcelTrouble = (typeof parcelTroubles)[number]

export type QueueFilter = Readonly<{
  which: QueueScope
  store: StoreId | null
  kind: CaseKind | null
  state: CaseState | null
  /** Somebody's id, or those nobody took on. */
  assignee: Readonly<{ id: string }> | 'nobody' | null
  overdue: boolean
  shop: ShopTrouble | null
  /** Left out where nothing is asked of parcels. */
  parcel?: ParcelTrouble | null
}>

/** Where a page ended: the next one starts after it. The instant is `dueAt`, of what is done `filedAt`. */
export type QueueCursor = Readonly<{ at: string; id: string }>

export type QueueRow = Readonly<{
  id: string
  number: string
  kind: CaseKind
  state: CaseState
  store: StoreId
  version: number
  filedAt: string
  /** Null once it is done. */
  dueAt: string | null
  /** Until when its customer is waited for, and whether they chose a pickup: whose turn it is. */
  answerBy: string | null
  pickupChosen: boolean
  overdue: boolean
  assignee: Readonly<{ id: string; name: string }> | null
  customerName: string | null
  orderName: string
  /** What it is about, the first line first. */
  titles: readonly string[]
  /** What the first of them is, and looks like. */
  first: Readonly<{ category: Category | null; picture: Picture | null }> | null
  /** What was refunded or agreed, else what was found, else what was promised; null where no money is in it. */
  amountMinor: number | null
  currency: Currency
}>

/** A count that stops here says "so many or more". */
export const countedUpTo = 100

export type SavedFilter = Readonly<{ id: string; name: string; query: string; isDefault: boolean }>

export type QueuePage = Readonly<{
  rows: readonly QueueRow[]
  next: QueueCursor | null
  /** Open cases by state, under the filter's store, kind and assignee; each up to `countedUpTo`. */
  counts: Readonly<Partial<Record<CaseState, number>>>
  overdue: number
  filters: readonly SavedFilter[]
  people: ReadonlyArray<Readonly<{ id: string; name: string }>>
}>
