import type { CommandInput } from '#app/domain/shop/command.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { listCommands } from '#app/infra/shop/list-commands.ts'

import { caseOf } from './case-life.ts'

/** The setting by which every store has a shop at that place. */
export function shopsAt(origin: string, token = 'token'): { SHOPIFY_ADMIN: string } {
  const shop = { domain: origin, token }
  return { SHOPIFY_ADMIN: JSON.stringify({ us: shop, de: shop, eu: shop }) }
}

/** What a case asked of its shop, in that order. */
export async function askedBy(portal: Portal, number: string): Promise<CommandInput[]> {
  return (await listCommands(portal.database.pool, (await caseOf(portal, number)).id)).map(({ input }) => input)
}
