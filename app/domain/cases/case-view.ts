import type { OrderAddress } from '#app/domain/orders/order-view.ts'
import type { Decision } from '#app/domain/policy/decision.ts'
import type { Picture } from '#app/domain/pictures/picture.ts'
import type { Category, Condition, Fault, PolicyFacts } from '#app/domain/policy/facts.ts'
import type { CaseKind } from './case-kind.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import type { CaseClaim } from '#app/domain/statutory/claim.ts'

import type { LegView } from '../parcels/leg.ts'
import type { PickupPart } from '../parcels/pickup-days.ts'
import type { Replacement } from './replacement.ts'
import type { CaseState, Transition } from './transitions.ts'
import type { WithdrawalTerms } from './withdrawal-terms.ts'

/** A case with all that its page shows; plain values, ready for JSON. */
export type CaseView = Readonly<{
  id: string
  number: string
  kind: CaseKind
  state: CaseState
  version: number
  store: StoreId
  language: Language
  policyVersion: string
  facts: PolicyFacts
  decision: Decision
  /** Of a repair: the right that it rests on; null where only the shop's warranty is, or of a case from before. */
  claim: CaseClaim | null
  reason: string
  /** What a withdrawal rests on; null of every other kind. */
  withdrawal: WithdrawalTerms | null
  /** What the customer wants instead, in an exchange: in their words, and what they chose of the shop. */
  wish: string | null
  replacement: PromisedReplacement | null
  phone: string
  /** What staff wrote when they declined. */
  answer: string | null
  /** Why it was approved against the policy, or after a no; null where it was not. `recall`: it is a remedy of a product safety recall. */
  exception: Readonly<{ reason: string; amount: Money | null; recall?: boolean }> | null
  filedAt: string
  reviewBy: string | null
  /** Until when it waits for its customer; null while it waits for somebody else. */
  answerBy: string | null
  /** Until when the next thing is to be done, by whoever is next; null where nothing is. */
  dueAt: string | null
  customer: Readonly<{ id: string; name: string | null; email: string | null }>
  order: Readonly<{ id: string; name: string; placedAt: string; shipAddress: OrderAddress | null }>
  lines: readonly CaseLineView[]
  /** The ids of the parcels it is about; the order's own for what had not been sent. Empty where nobody knows any more. */
  part: readonly string[]
  /** What every line of the order is called: a decision also names lines that are not in the case. */
  titles: Readonly<Record<string, string>>
  events: readonly CaseEventView[]
  pickup: PickupView | null
  /** When and where the customer would like the courier to come, until the pickup is booked. */
  pickupWish: PickupChosen | null
  /** What the way back costs, offered or agreed to; null before anybody said. Once agreed to, facts and decision hold it. */
  shipping: ShippingOffer | null
  /** Whether a price was ever offered in it. */
  wasPriced: boolean
  documents: readonly DocumentView[]
  /** Whether staff have given a carrier's own label that is in force. */
  labelKept: boolean
  /**
   * Where its parcels are, the first first: the shop's own that it is about, and those that came or go because of it. What no carrier has told
   * of is left out, and so is what was called off.
   */
  legs: readonly LegView[]
  /** What its order carries in the shop while it is open; null where the shop is asked for nothing, and all is done there by hand. */
  shopTag: string | null
}>

/** What was promised, and what became of it. */
export type PromisedReplacement = Replacement &
  Readonly<{
    /** Since when there is none left to send; null while there is. */
    outSince: string | null
    /** Since when its customer takes the money in its place. */
    moneySince: string | null
    /** When the shop was told to send it, and who of staff had it sent. */
    sending: Readonly<{ since: string; by: string }> | null
    /**
     * The same of one that goes out before what it is sent for has come, and until when that has to be with its carrier: null until the
     * shop has sent it.
     */
    first: Readonly<{ since: string; by: string; backBy: string | null }> | null
  }>

/** Whether what is decided in it is asked of the shop; else staff do it there by hand. */
export function asksShop({ shopTag }: Pick<CaseView, 'shopTag'>): boolean {
  return shopTag !== null
}

/** Whether the customer is told of a step only once the shop has done what it asks for. */
export function isToldByShop(view: Pick<CaseView, 'shopTag'>, step: Transition): boolean {
  return asksShop(view) && step === 'confirm'
}

export type CaseLineView = Readonly<{
  orderLineId: string
  title: string
  sku: string | null
  category: Category | null
  picture: Picture | null
  quantity: number
  condition: Condition | null
  fault: Fault
  gift: boolean
  serials: readonly string[]
  hsCode: string | null
  origin: string | null
}>

export type CaseEventView = Readonly<{
  version: number
  step: Transition | 'file' | 'override'
  toState: CaseState
  actor: 'customer' | 'staff' | 'system'
  note: string | null
  at: string
}>

export type PickupAddress = Readonly<{
  name: string
  street: string
  addition: string | null
  postcode: string
  city: string
  region: string | null
  country: string
}>

/** Where the price comes from: asked of the carrier, of the store's table, or named by staff. */
export const priceSources = ['live', 'table', 'staff'] as const
type PriceSource = (typeof priceSources)[number]

/** What the way back costs its customer, or both ways of a repair; `service` and `carrier` as the carrier calls them. */
export type ShippingPrice = Readonly<{ amount: Money; source: PriceSource; service: string | null; carrier: string | null }>

/** When and where a courier is to come; the day is `YYYY-MM-DD`. */
export type PickupChosen = Readonly<{ day: string; part: PickupPart; address: PickupAddress; phone: string }>

/** A price for a day and a place. Only one stands in a case: another takes its place. */
export type ShippingOffer = ShippingPrice &
  Readonly<{
    id: string
    /** Null of what the shop took on: nothing was to be chosen. */
    chosen: PickupChosen | null
    /** Why the shop pays it, in staff's words; null where it does not. */
    reason: string | null
    madeAt: string
    agreedAt: string | null
  }>

export type PickupView = Readonly<{
  id: string
  carrier: string
  day: string
  windowFrom: string
  windowTo: string
  trackingNumber: string | null
  parcels: number
  address: PickupAddress
  phone: string
  /** What the carrier charges for it, in the minor units of the store; null where nobody said. What its customer pays was agreed before. */
  costMinor: number | null
}>

type DocumentView = Readonly<{
  id: string
  edition: number
  createdAt: string
  superseded: boolean
  /** Whether the carrier's own label goes with it. */
  carrierLabel: boolean
  /** Whether its carrier gave a code that is shown at a counter instead of a label. */
  dropOffCode: boolean
}>
