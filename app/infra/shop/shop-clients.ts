import type { ShopAccess } from '#app/infra/shopify/admin/shop-access.ts'
import { openShopClient, type ShopClient } from '#app/infra/shopify/admin/shop-client.ts'

const clients = new WeakMap<ShopAccess, ShopClient>()

/** The one client of this process for a shop: it knows what the shop still grants. */
export function clientOf(access: ShopAccess): ShopClient {
  const known = clients.get(access) ?? openShopClient(access)
  clients.set(access, known)
  return known
}
