import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'

import { findCase } from '../cases/read-case.ts'
import type { Db } from '../db/client.ts'
import { listMailsOf, type SentMail } from '../mail/of-customer.ts'
import { findOrder } from '../orders/find-order.ts'
import { language, storeId } from '../shared/shapes/words.ts'
import { findEmailKey } from './account.ts'

const byDay = { orderBy: { createdAt: 'asc' } } as const

/** What an account itself holds; no token, key or hash that opens anything. */
export async function collectAccount(db: Db, customerId: string) {
  const account = await db.customer.findUniqueOrThrow({
    where: { id: customerId },
    select: {
      email: true,
      name: true,
      phone: true,
      language: true,
      store: true,
      createdAt: true,
      addresses: {
        select: {
          name: true,
          company: true,
          street: true,
          addition: true,
          postcode: true,
          city: true,
          region: true,
          country: true,
          phone: true,
          isDefault: true,
          createdAt: true,
        },
        ...byDay,
      },
      sessions: { select: { createdAt: true, lastSeenAt: true, expiresAt: true, userAgent: true, place: true }, ...byDay },
      passkeys: { select: { name: true, createdAt: true, lastUsedAt: true }, ...byDay },
    },
  })
  return { ...account, language: language.nullable().parse(account.language), store: storeId.nullable().parse(account.store) }
}

/** Every order of the customer as its page shows it, oldest first. */
export async function collectOrders(db: Db, customerId: string): Promise<OrderView[]> {
  const keys = await db.order.findMany({ where: { customerId }, select: { id: true }, orderBy: { placedAt: 'asc' } })
  const orders: OrderView[] = []
  for (const { id } of keys) {
    const order = await findOrder(db, { orderId: id, customerId })
    if (order) orders.push(order)
  }
  return orders
}

/** Every case of the customer as its page shows it, oldest first. */
export async function collectCases(db: Db, customerId: string): Promise<CaseView[]> {
  const keys = await db.case.findMany({ where: { customerId }, select: { number: true }, orderBy: { filedAt: 'asc' } })
  const cases: CaseView[] = []
  for (const { number } of keys) {
    const view = await findCase(db, { number, customerId })
    if (view) cases.push(view)
  }
  return cases
}

/** What the customer was asked to pay, what came in and what went back, the oldest first. */
export async function collectInvoices(db: Db, customerId: string) {
  const rows = await db.invoice.findMany({
    where: { case: { customerId } },
    select: {
      case: { select: { number: true } },
      purpose: true,
      amountMinor: true,
      currency: true,
      state: true,
      askedAt: true,
      dueUntil: true,
      url: true,
      receivedMinor: true,
      receivedCurrency: true,
      paidAt: true,
      repaidReference: true,
      repaidMethod: true,
    },
    orderBy: { askedAt: 'asc' },
  })
  return rows.map(({ amountMinor, receivedMinor, ...row }) => ({
    ...row,
    amountMinor: Number(amountMinor),
    receivedMinor: receivedMinor === null ? null : Number(receivedMinor),
  }))
}

/** What the customer has answered of requests that are not filed yet, the oldest first. */
export async function collectDrafts(db: Db, customerId: string) {
  return db.requestDraft.findMany({
    where: { customerId },
    select: { action: true, order: { select: { name: true } }, steps: true, startedAt: true, touchedAt: true },
    orderBy: { startedAt: 'asc' },
  })
}

export async function collectPoints(db: Db, customerId: string) {
  return db.pointsEntry.findMany({
    where: { customerId },
    select: { at: true, points: true, rule: true, line: { select: { title: true, order: { select: { name: true } } } } },
    orderBy: { id: 'asc' },
  })
}

/** Points that were redeemed or corrected, and the vouchers that they went for, the oldest first; nothing that only staff may read. */
export async function collectVouchers(db: Db, customerId: string) {
  const vouchers = await db.voucher.findMany({
    where: { customerId },
    select: {
      code: true,
      store: true,
      points: true,
      amountMinor: true,
      currency: true,
      state: true,
      lastDay: true,
      askedAt: true,
      settledAt: true,
    },
    orderBy: { askedAt: 'asc' },
  })
  const booked = await db.pointsBooking.findMany({
    where: { customerId, account: 'customer' },
    select: { at: true, points: true, reason: true, voucher: { select: { code: true } } },
    orderBy: { id: 'asc' },
  })
  return { vouchers: vouchers.map(({ amountMinor, ...row }) => ({ ...row, amountMinor: Number(amountMinor) })), booked }
}

/** What the customer and customer service wrote to each other, the oldest first. */
export async function collectMessages(db: Db, customerId: string) {
  return db.conversation.findMany({
    where: { customerId },
    select: {
      subject: true,
      openedAt: true,
      case: { select: { number: true } },
      order: { select: { name: true } },
      messages: { select: { author: true, text: true, at: true }, orderBy: { at: 'asc' } },
    },
    orderBy: { openedAt: 'asc' },
  })
}

/** Which mails went to the customer, and when; their text is in the customer's mailbox. */
export function collectMails(db: Db, customerId: string): Promise<SentMail[]> {
  return listMailsOf(db, customerId)
}

/** The serial numbers a customer entered, and the machines bought elsewhere that they told of. */
export async function collectMachines(db: Db, customerId: string) {
  const entered = await db.serialClaim.findMany({
    where: { customerId },
    select: { serial: true, state: true, reason: true, enteredAt: true, decidedAt: true },
    orderBy: { enteredAt: 'asc' },
  })
  const elsewhere = await db.machineElsewhere.findMany({
    where: { customerId },
    select: { model: true, serial: true, seller: true, boughtOn: true, proof: true, registeredAt: true },
    orderBy: { registeredAt: 'asc' },
  })
  const recalled = await db.recallItem.findMany({
    where: { buyer: { customerId } },
    select: { title: true, serial: true, answer: true, answeredAt: true, buyer: { select: { foundAt: true, toldAt: true } } },
    orderBy: { buyer: { foundAt: 'asc' } },
  })
  return { entered, elsewhere, recalled }
}

/** What shops were asked to do for the customer's orders and what came of it, the oldest first; nothing that only staff may read. */
export async function collectShopCommands(db: Db, customerId: string) {
  return db.shopCommand.findMany({
    where: { order: { customerId } },
    select: {
      kind: true,
      input: true,
      state: true,
      askedAt: true,
      settledAt: true,
      order: { select: { name: true } },
      case: { select: { number: true } },
    },
    orderBy: { position: 'asc' },
  })
}

/** The withdrawals that the customer declared, signed in or with their address, the oldest first. */
export async function collectDeclarations(db: Db, customerId: string) {
  return db.withdrawalDeclaration.findMany({
    where: { forgottenAt: null, OR: [{ declaredBy: customerId }, { emailKey: await findEmailKey(db, customerId) }] },
    select: {
      reference: true,
      name: true,
      contract: true,
      items: true,
      lines: true,
      email: true,
      declaredAt: true,
      state: true,
      reason: true,
      order: { select: { name: true } },
      case: { select: { number: true } },
    },
    orderBy: { declaredAt: 'asc' },
  })
}
