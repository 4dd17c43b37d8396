import type { CommandInput, CommandView } from '#app/domain/shop/command.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { askShop } from '#app/infra/shop/ask-shop.ts'
import { listCommands } from '#app/infra/shop/list-commands.ts'
import { openShopClient } from '#app/infra/shopify/admin/shop-client.ts'
import { type CommandTools, workCommands } from '#app/usecases/shop/work-commands.ts'
import type { Order, Shop } from '#scripts/local-shop/state.ts'
import { type LocalShop, startLocalShop } from '#scripts/local-shop/start.ts'

import { type Bought, buy, caseOf, daysAgo, fileRequest } from './case-life.ts'
import { makePortal } from './portal.ts'
import { shopsAt } from './shop-asked.ts'

/** Nobody waits by the clock. */
export const atOnce: CommandTools = {
  clientOf: (access) => openShopClient(access, { wait: async () => {} }),
  wait: async () => {},
  chance: () => 0.5,
}

/** A portal whose stores all have one local shop; `close` both in `afterAll`. */
export async function openWithShop(change: Record<string, string> = {}) {
  const shop = await startLocalShop({ shops: [{ key: 'eu', currency: 'EUR' }] })
  const { portal, close } = await makePortal({ ...shopsAt(shop.origin, shop.tokenOf()), ...change })
  return {
    portal,
    shop,
    close: async () => {
      await shop.stop()
      await close()
    },
  }
}

/** Carries out all that is due, and what is to be tried again later as if that time had come. */
export async function workAll(portal: Portal, tools: CommandTools = atOnce): Promise<void> {
  for (let again = true; again;) {
    while ((await workCommands(portal, tools)) > 0);
    again = (await portal.db.$executeRaw`UPDATE shop_command SET due_at = now() WHERE state = 'asked' AND due_at > now()`) > 0
  }
}

/** Carries out what is due this moment, and nothing again. */
export async function workOnce(portal: Portal, tools: CommandTools = atOnce): Promise<void> {
  while ((await workCommands(portal, tools)) > 0);
}

/** The order as the shop has it. */
export async function inShop(portal: Portal, shop: Pick<LocalShop, 'shop'>, { orderId }: Pick<Bought, 'orderId'>): Promise<Order> {
  const { sourceId } = await portal.db.order.findUniqueOrThrow({ where: { id: orderId }, select: { sourceId: true } })
  const found = shopOf(shop).books.orders.find(({ id }) => id === `gid://shopify/Order/${sourceId}`)
  if (!found) throw new Error(`the shop has no order ${sourceId}`)
  return found
}

function shopOf(shop: Pick<LocalShop, 'shop'>): Shop {
  return shop.shop()
}

export type OrderOfCase = Bought & Readonly<{ number: string; caseId: string; lineId: string }>

/** An order of five clamps at 100.00, sent or not, with a request that asks its shop for nothing by itself any more. */
export async function orderWithCase(portal: Portal, shop: LocalShop, sent: boolean): Promise<OrderOfCase> {
  const unsent = { placedAt: daysAgo(1 / 24), deliveredAt: null }
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00', quantity: 5 }], { shop, ...(sent ? {} : unsent) })
  const [ours = ''] = bought.lineIds
  const number = await fileRequest(portal, bought, sent ? { action: 'return', lines: [{ lineId: ours }] } : { action: 'cancel' })
  const { id: caseId } = await caseOf(portal, number)
  // Where its money may be given back; what that asks for is not what is tried here.
  await portal.db.case.update({ where: { id: caseId }, data: { state: sent ? 'lost' : 'confirmed' }, select: { id: true } })
  await portal.db.shopCommand.deleteMany({ where: { orderId: bought.orderId } })
  const { sourceId } = await portal.db.orderLine.findUniqueOrThrow({ where: { id: ours }, select: { sourceId: true } })
  return { ...bought, number, caseId, lineId: sourceId }
}

let version = 1_000

/** Asks the shop of a case's order for something; answers the command's id. */
export function ask(portal: Portal, { orderId, caseId }: OrderOfCase, input: CommandInput, needsId?: string): Promise<string> {
  version += 1
  return askShop(portal.db, { store: 'eu', orderId, of: { caseId, version }, input, ...(needsId === undefined ? {} : { needsId }) })
}

export async function commandOf(portal: Portal, { caseId }: OrderOfCase, id: string): Promise<CommandView> {
  const found = (await listCommands(portal.database.pool, caseId)).find((one) => one.id === id)
  if (!found) throw new Error(`no command ${id}`)
  return found
}
