import { endOf, isOpen, isStanding, type TakenBackBecause, type VoucherView } from '#app/domain/account/voucher-state.ts'
import { vouchersToRevoke } from '#app/domain/account/vouchers-to-revoke.ts'
import { firstLanguage } from '#app/domain/shared/stores.ts'
import { findAddressee, lockCustomer, lockOrders } from '#app/infra/account/account.ts'
import { bookBothSides } from '#app/infra/account/points-bookings.ts'
import { sumPoints } from '#app/infra/account/points-ledger.ts'
import {
  dropForVoucher,
  findVoucher,
  findVouchersDue,
  listOpenVouchers,
  markReady,
  markRevoking,
  markSettled,
} from '#app/infra/account/vouchers.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { askShopOrStaff } from '#app/infra/shop/ask-shop.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

type Settings = Pick<Portal['settings'], 'shopAccesses'>

const batch = 200

/**
 * Takes vouchers back that ran out, and unused ones of a balance that a refund has left below zero; answers of how many customers. Run
 * again, or by two processes at once, it takes back no more.
 */
export async function settleVouchers(portal: Portal): Promise<number> {
  const customers = await findVouchersDue(portal.db, batch)
  for (const customerId of customers) {
    await inTransaction(portal.db, async (db) => {
      await holdPoints(db, customerId)
      await takeBackDue(db, portal.settings, customerId)
    })
  }
  return customers.length
}

async function takeBackDue(db: Db, settings: Settings, customerId: string): Promise<void> {
  const [now, vouchers, balance] = [await databaseNow(db), await listOpenVouchers(db, customerId), await sumPoints(db, customerId)]
  const over = vouchers.filter(({ state, endsAt }) => isStanding(state) && endsAt <= now)
  for (const voucher of over) await takeBack(db, settings, voucher, 'expiry')
  const left = vouchers.map((each) => (over.includes(each) ? { ...each, state: 'revoking' as const } : each))
  for (const voucher of vouchersToRevoke(balance, left)) await takeBack(db, settings, voucher, 'refund')
}

/** Its points come back once the shop, or somebody of staff, says that its code is no more; at once where there never was one. */
async function takeBack(db: Db, settings: Settings, voucher: VoucherView, because: TakenBackBecause): Promise<void> {
  const { id: voucherId, orderId, store, code, state } = voucher
  await dropForVoucher(db, voucherId)
  await markRevoking(db, voucherId, because)
  await audit(db, voucher, 'points.take_back', because)
  const wasNeverMade = state === 'making' && !settings.shopAccesses[store]
  if (code === null || wasNeverMade) return giveBack(db, { ...voucher, because })
  await askShopOrStaff(db, settings, { store, orderId, of: { voucherId }, input: { kind: 'revoke_voucher', code } })
}

async function giveBack(db: Db, { id: voucherId, customerId, points, because }: VoucherView): Promise<void> {
  await bookBothSides(db, { customerId, reason: 'came_back', voucherId, points })
  await markSettled(db, voucherId, endOf(because ?? 'refund'))
}

/** Its code was made, by the shop or by hand: its customer gets it, unless it is to be taken back again. */
export async function followMade(db: Db, voucherId: string): Promise<void> {
  const voucher = await findVoucher(db, voucherId)
  if (!voucher?.code || !(await markReady(db, voucherId))) return
  const { email, name, language } = await findAddressee(db, voucher.customerId)
  if (email === null) return
  const { store, code, amount, lastDay } = voucher
  await queueMail(db, {
    kind: 'voucher-ready',
    to: { address: email },
    customerId: voucher.customerId,
    language: language ?? firstLanguage(store),
    store,
    customerName: name,
    code,
    amount,
    lastDay,
    pointsPath: '/points',
  })
}

/** Its code was ended, or had been used before that. */
export async function followRevoked(db: Db, voucherId: string, used: boolean): Promise<void> {
  const voucher = await findVoucher(db, voucherId)
  if (voucher?.state !== 'revoking') return
  if (used) await markSettled(db, voucherId, 'used')
  else await giveBack(db, voucher)
}

/** Somebody of staff saw that it was used, where the portal does not learn it from the shop; false where it is settled already. */
export function noteUsedByHand(
  portal: Portal,
  { customerId, voucherId, staffId, from }: Readonly<{ customerId: string; voucherId: string; staffId: string; from: Origin }>,
): Promise<boolean> {
  return inTransaction(portal.db, async (db) => {
    if (!isUuid(customerId)) return false
    await holdPoints(db, customerId)
    const voucher = await findVoucher(db, voucherId)
    if (voucher?.customerId !== customerId || !isOpen(voucher.state)) return false
    await dropForVoucher(db, voucherId)
    await markSettled(db, voucherId, 'used')
    await writeAudit(db, {
      actor: { kind: 'staff', id: staffId },
      action: 'points.note_used',
      object: { kind: 'customer', id: customerId },
      after: { voucherId },
      from,
    })
    return true
  })
}

/** Holds what a voucher's customer has until the transaction ends, in the order in which all do: orders, then account. */
export async function holdOwner(db: Db, voucherId: string): Promise<void> {
  const voucher = await findVoucher(db, voucherId)
  if (voucher) await holdPoints(db, voucher.customerId)
}

async function holdPoints(db: Db, customerId: string): Promise<void> {
  await lockOrders(db, customerId)
  await lockCustomer(db, customerId)
}

function audit(db: Db, { id: voucherId, customerId, points }: VoucherView, action: string, because: TakenBackBecause): Promise<void> {
  return writeAudit(db, {
    actor: { kind: 'system' },
    action,
    object: { kind: 'customer', id: customerId },
    after: { voucherId, points, because },
  })
}
