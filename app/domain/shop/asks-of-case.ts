import { type CaseState, stateRow } from '#app/domain/cases/states.ts'
import { settledStates } from '#app/domain/cases/transitions.ts'
import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { Money } from '#app/domain/shared/money.ts'

import type { CommandInput, CommandKind, ShopPiece } from './command.ts'

/** What was asked of the shop by a case so far, and was not dropped. */
export type AskedBefore = Readonly<{ id: string; input: CommandInput }>

/** A case as its shop is told of it, in the state that it has come to. */
export type ShopCase = Readonly<{
  kind: CaseKind
  state: CaseState
  /** What its order carries in the shop while the case is open. */
  tag: string
  /** What it holds; `feeShare` in basis points of the price, as it was decided. */
  lines: ReadonlyArray<ShopPiece & Readonly<{ feeShare: number }>>
  /** Whether it is about all that was left of its order when it was filed. */
  whole: boolean
  /** What the customer pays for the way back; null where they pay nothing that is known. */
  shippingFee: Money | null
  /** What was in its parcel, and whether it can be sold again; null before anybody looked. */
  found: ReadonlyArray<ShopPiece & Readonly<{ restock: boolean }>> | null
  /** Whether the customer is asked about what was found before anything goes on. */
  needsOffer: boolean
  /**
   * Of an exchange for something of the shop: what is to be sent, null where the money is taken in its place, and whether it is sent now:
   * before what it is sent for has come, or with that.
   */
  exchange: Readonly<{ replacement: Replaced | null; sends: Sends }> | null
  /** In the order in which it was asked. */
  asked: readonly AskedBefore[]
}>

/** Whether what is promised is sent by this step. */
export type Sends = 'not-yet' | 'first' | 'now'

type Replaced = Readonly<{ variantId: string; quantity: number }>

/** What is to be asked of the shop now; `needsId` has to be done before it. */
type ToAsk = Readonly<{ input: CommandInput; needsId?: string }>

type Rule = (known: ShopCase) => ToAsk[]

/**
 * What a case asks of its shop in the state that it has come to, whichever step led there, and what of it was asked before is not
 * asked again. A repair asks for nothing but the tag: what it holds stays its customer's.
 */
export function asksOfCase(known: ShopCase): ToAsk[] {
  return rules.flatMap((rule) => rule(known))
}

/**
 * What is no more to be done where the shop refused it: what a case asked for that let go of its order, and the calling off of what was
 * sent all the same.
 */
export function goneWith({ kind, state }: Pick<ShopCase, 'kind' | 'state'>): readonly CommandKind[] {
  if (stateRow(state).items === 'freed') return ['hold', 'cancel_order', 'open_return', 'send_first', 'take_in']
  const isSent = kind === 'intercept' || (kind === 'withdrawal' && stateRow(state).inShop !== 'call_off')
  return isSent ? ['hold', 'cancel_order'] : []
}

/** In this order they are carried out. */
const rules: readonly Rule[] = [holdsBack, callsOff, opensAnew, opensReturn, sendsFirst, takesIn, letsGo, endsReturn, tags]

/**
 * A cancellation holds its order back at once, before anybody has looked at it; a withdrawal from some of it until staff have taken that out
 * of the order.
 */
function holdsBack({ kind, state, whole, asked }: ShopCase): ToAsk[] {
  const { inShop } = stateRow(state)
  const waits = kind === 'cancel' ? inShop === 'hold' : kind === 'withdrawal' && inShop === 'call_off' && !whole
  return waits && !lastOf(asked, holds) ? [{ input: { kind: 'hold' } }] : []
}

/** Its money is a command of its own, that needs this one. */
function callsOff({ kind, state, whole, asked }: ShopCase): ToAsk[] {
  const ends = kind === 'cancel' || (kind === 'withdrawal' && whole)
  return ends && stateRow(state).inShop === 'call_off' && !lastOf(asked, ['cancel_order']) ? [{ input: { kind: 'cancel_order' } }] : []
}

const returning: readonly CaseKind[] = ['intercept', 'refuse', 'return', 'exchange', 'withdrawal']

/**
 * Another replacement, or none, and another price of the way back need a return of their own: the one that stands is called off before
 * anything of it was done, with the next step that the shop is told of. It has no way to change a fee.
 */
function opensAnew({ state, exchange, shippingFee, asked }: ShopCase): ToAsk[] {
  const opened = openReturn(asked)
  if (opened?.input.kind !== 'open_return' || !isAtWork(state) || lastOf(asked, processing)) return []
  const { replacements, shippingFee: before } = opened.input
  const isOther = exchange !== null && !isSame(replacements, replacementsOf(exchange))
  // What is not known is not told, like nothing.
  const isPriced = (before?.amountMinor ?? 0) !== (shippingFee?.amountMinor ?? 0)
  return isOther || isPriced ? [{ input: { kind: 'cancel_return' }, needsId: opened.id }] : []
}

function isAtWork(state: CaseState): boolean {
  const { inShop, items } = stateRow(state)
  return inShop === 'expect' || inShop === 'keep' || items === 'taken'
}

function replacementsOf(exchange: ShopCase['exchange']): Replaced[] {
  return exchange?.replacement ? [exchange.replacement] : []
}

function isSame(some: readonly Replaced[], others: readonly Replaced[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ variantId, quantity }, at) => others[at]?.variantId === variantId && others[at].quantity === quantity)
  )
}

/** Something comes back from now on, or is here before anybody approved it; or what was called off is opened anew. */
function opensReturn({ kind, state, lines, shippingFee, exchange, asked }: ShopCase): ToAsk[] {
  const anew = isAtWork(state) && lastOf(asked, returns)?.input.kind === 'cancel_return'
  const expected = stateRow(state).inShop === 'expect' || anew
  if (!returning.includes(kind) || !expected || openReturn(asked) || lines.length === 0) return []
  return [{ input: { kind: 'open_return', lines, shippingFee, replacements: replacementsOf(exchange) } }]
}

/** What is promised goes out alone; what it is sent for is taken in when it has come. */
function sendsFirst({ exchange, asked }: ShopCase): ToAsk[] {
  const opened = openReturn(asked)
  if (!opened || exchange?.sends !== 'first' || lastOf(asked, processing)) return []
  return [{ input: { kind: 'send_first' }, needsId: opened.id }]
}

/**
 * Once it is certain that it stays here: what its customer is asked about, or staff turn down, may still go back to them. What is sent
 * for it goes with it, so that it waits until that is settled.
 */
function takesIn(known: ShopCase): ToAsk[] {
  const { kind, state, lines, found, needsOffer, exchange, asked } = known
  const opened = openReturn(asked)
  // What is opened anew is taken in by its own return.
  if (opensAnew(known).length > 0) return []
  if (exchange?.replacement && exchange.sends !== 'now' && stateRow(state).items !== 'taken') return []
  const { inShop, items } = stateRow(state)
  const stays = items === 'taken' || (inShop === 'keep' && !needsOffer)
  // What was stopped on its way comes as it was sent, and is not looked at.
  const unopened = kind === 'intercept' && state === 'received' ? lines.map((line) => ({ ...pieceOf(line), restock: true })) : null
  const pieces = unopened ?? (stays ? (found ?? []) : [])
  const came = pieces.filter(({ quantity }) => quantity > 0)
  // What the courier lost is replaced all the same.
  if (!opened || (came.length === 0 && exchange?.sends !== 'now') || lastOf(asked, ['take_in'])) return []
  return [{ input: { kind: 'take_in', lines: came }, needsId: opened.id }]
}

function pieceOf({ lineId, quantity }: ShopPiece): ShopPiece {
  return { lineId, quantity }
}

/** Its order is packed again where the case let go of it. What was paid back is never sent, also where it lay beside what was. */
function letsGo({ state, asked }: ShopCase): ToAsk[] {
  return stateRow(state).items === 'freed' && lastOf(asked, holds)?.input.kind === 'hold' ? [{ input: { kind: 'release' } }] : []
}

function endsReturn(known: ShopCase): ToAsk[] {
  const { state, asked } = known
  const opened = openReturn(asked)
  if (!opened || !isOver(known)) return []
  const processed = lastOf(asked, processing)
  // Nothing calls a return off of which something was done.
  if (stateRow(state).items === 'freed' && !processed) return [{ input: { kind: 'cancel_return' }, needsId: opened.id }]
  return [{ input: { kind: 'close_return' }, needsId: (processed ?? opened).id }]
}

/** From the filing to the end, and again where a no becomes a yes. */
function tags(known: ShopCase): ToAsk[] {
  const last = lastOf(known.asked, ['tag'])
  const carried = last?.input.kind === 'tag' ? last.input.add : []
  if (isOver(known)) return carried.length > 0 ? [{ input: { kind: 'tag', add: [], remove: carried } }] : []
  return carried.length > 0 ? [] : [{ input: { kind: 'tag', add: [known.tag], remove: [] } }]
}

function isOver({ kind, state }: ShopCase): boolean {
  return settledStates(kind).includes(state)
}

const holds: readonly CommandKind[] = ['hold', 'release']
const processing: readonly CommandKind[] = ['send_first', 'take_in']
const returns: readonly CommandKind[] = ['open_return', 'cancel_return', 'close_return']

/** The return that stands in the shop, or will once it is opened. */
function openReturn(asked: readonly AskedBefore[]): AskedBefore | null {
  const last = lastOf(asked, returns)
  return last?.input.kind === 'open_return' ? last : null
}

function lastOf(asked: readonly AskedBefore[], kinds: readonly CommandKind[]): AskedBefore | null {
  return asked.findLast(({ input }) => kinds.includes(input.kind)) ?? null
}
