import type { OrderAddress } from '#app/domain/orders/order-view.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

/** A piece of an order's line, by the shop's own id of it. */
export type ShopPiece = Readonly<{ lineId: string; quantity: number }>

/**
 * What a shop can be asked to do for an order, in our words; what is sent is made of it at that time. Amounts are the order's own
 * currency.
 */
export type CommandInput =
  /** Keep every part that was not sent yet from being packed. */
  | Readonly<{ kind: 'hold' }>
  | Readonly<{ kind: 'release' }>
  /** Nothing of it is sent any more; the money is a command of its own. */
  | Readonly<{ kind: 'cancel_order' }>
  | Readonly<{ kind: 'correct_address'; address: OrderAddress }>
  /** `feeShare` in basis points of the price; `replacements` are sent for what comes back. */
  | Readonly<{
      kind: 'open_return'
      lines: ReadonlyArray<ShopPiece & Readonly<{ feeShare: number }>>
      shippingFee: Money | null
      replacements: ReadonlyArray<Readonly<{ variantId: string; quantity: number }>>
    }>
  | Readonly<{ kind: 'cancel_return' }>
  /** Replacements are sent before anything of the return has come. */
  | Readonly<{ kind: 'send_first' }>
  /** What came of a return, and whether it goes on the shelf again; replacements are sent from then on. */
  | Readonly<{ kind: 'take_in'; lines: ReadonlyArray<ShopPiece & Readonly<{ restock: boolean }>> }>
  | Readonly<{ kind: 'close_return' }>
  /** Money to the original method: of a refund or of a gift credit, by its id. */
  | Readonly<{ kind: 'refund'; of: 'refund' | 'gift_credit'; id: string; amount: Money }>
  /** What came in for an invoice, back to the method it was paid with, on the order that paid it. */
  | Readonly<{ kind: 'refund'; of: 'invoice'; id: string; amount: Money; shopOrderId: string }>
  /** Ask the customer for money on the shop's own page. */
  | Readonly<{ kind: 'open_invoice'; invoiceId: string; title: string; amount: Money }>
  | Readonly<{ kind: 'void_invoice'; invoiceId: string }>
  | Readonly<{ kind: 'tag'; add: readonly string[]; remove: readonly string[] }>
  /** A discount code that counts once, to the end of its last day, for the order's customer where the shop knows them. */
  | Readonly<{ kind: 'make_voucher'; code: string; amount: Money; endsAt: string }>
  /** Ends it, unless it was used. */
  | Readonly<{ kind: 'revoke_voucher'; code: string }>

export type CommandKind = CommandInput['kind']

/** What the shop told of what it did. */
export type CommandAnswer =
  /** `tooLate`: something had been sent by then; what was not is held all the same. */
  | Readonly<{ kind: 'hold'; held: number; tooLate: boolean }>
  | Readonly<{ kind: 'open_return'; returnId: string; name: string }>
  /** `method` as the shop names it, "Visa ending in 4242"; null where it names none. */
  | Readonly<{ kind: 'refund'; shopRefundId: string; method: string | null }>
  | Readonly<{ kind: 'open_invoice'; draftOrderId: string; url: string }>
  /** `used`: it was used before it could be taken back. */
  | Readonly<{ kind: 'revoke_voucher'; used: boolean }>
  | Readonly<{ kind: Exclude<CommandKind, 'hold' | 'open_return' | 'refund' | 'open_invoice' | 'revoke_voucher'> }>

/**
 * `asked`: to be done, or tried again at its time. `refused`: the shop said no, or could not be asked for too long; staff decide.
 * `by_hand`: staff did it in the shop themselves. `dropped`: what it was for is no more.
 */
export const commandStates = ['asked', 'done', 'refused', 'by_hand', 'dropped'] as const
export type CommandState = (typeof commandStates)[number]

/** Every kind, in the order in which they are listed. */
export const commandKinds = [
  'hold',
  'release',
  'cancel_order',
  'correct_address',
  'open_return',
  'cancel_return',
  'send_first',
  'take_in',
  'close_return',
  'refund',
  'open_invoice',
  'void_invoice',
  'tag',
  'make_voucher',
  'revoke_voucher',
] as const satisfies readonly CommandKind[]

/** A command as a case shows it; plain values, ready for JSON. */
export type CommandView = Readonly<{
  id: string
  input: CommandInput
  state: CommandState
  /** How often it was sent. */
  attempts: number
  /** What the shop said last, in its own words; null where nothing went wrong. */
  fault: string | null
  answer: CommandAnswer | null
  /** Of one that was done by hand: by what it is found in the shop, why, and by whom. */
  byHand: Readonly<{ reference: string; reason: string; staffName: string }> | null
  askedAt: string
  /** When it is tried next; null once nobody tries any more. */
  dueAt: string | null
  /** Of which other command it waits, while that one is not done; null where of none. */
  waitsFor: CommandKind | null
  settledAt: string | null
}>

/** One that waits or was refused, with whose it is; `caseNumber` is null where a reported address asks for it. */
export type OpenCommand = CommandView & Readonly<{ store: StoreId; orderId: string; orderName: string; caseNumber: string | null }>

/** `refused` waits for a person, `waiting` was tried in vain and is tried again by itself. */
export const openCommandLists = ['refused', 'waiting'] as const
export type OpenCommandList = (typeof openCommandLists)[number]

/** Whether nobody has to do anything about it any more. */
export function isSettled(state: CommandState): boolean {
  return state === 'done' || state === 'by_hand' || state === 'dropped'
}

/** As staff know a refund in the shop, and customers read it as its reference: the last part of its id there. */
export function refundNumber(shopRefundId: string): string {
  return shopRefundId.slice(shopRefundId.lastIndexOf('/') + 1)
}
