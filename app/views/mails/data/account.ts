import type { Money } from '#app/domain/shared/money.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

export type AccountMail = EmailChangedMail | OrderAddedMail | ExportReadyMail | AccountDeletedMail | VoucherReadyMail

type AccountChange = Readonly<{
  /** Where its times are told. */
  store: StoreId
  customerName: string | null
}>

/** Goes to both addresses; neither mail names the other address. */
export type EmailChangedMail = Readonly<{
  kind: 'email-changed'
  /** Which of the two this one goes to. */
  side: 'old' | 'new'
  at: string
  accountPath: string
}> &
  AccountChange

/** Goes to the address the order was placed with, or to the account that staff matched it to; neither names the other. */
export type OrderAddedMail = Readonly<{
  kind: 'order-added'
  side: 'order' | 'account'
  orderName: string
  at: string
  ordersPath: string
}> &
  AccountChange

/** Leads to the account page, where the file is given to nobody but its customer. */
export type ExportReadyMail = Readonly<{ kind: 'export-ready'; until: string; dataPath: string }> & AccountChange

/** A voucher that points were given for, with its code. */
export type VoucherReadyMail = Readonly<{
  kind: 'voucher-ready'
  code: string
  amount: Money
  /** `YYYY-MM-DD`: the last day that it counts. */
  lastDay: string
  pointsPath: string
}> &
  AccountChange

export type AccountDeletedMail = Readonly<{
  kind: 'account-deleted'
  at: string
  /** `YYYY-MM-DD`: the last day on which anything of an order is kept; null without orders. */
  keptUntil: string | null
}> &
  AccountChange
