import { z } from 'zod'

import type { StoreId } from '#app/domain/shared/stores.ts'

import { perStore } from '../../shared/per-store.ts'

/** Where a store's shop is asked for its orders, and by what right. */
export type ShopAccess = Readonly<{ endpoint: string; token: string }>
export type ShopAccesses = Readonly<Partial<Record<StoreId, ShopAccess>>>

/** Shopify keeps a version for twelve months: this one until 2027-10-01 (docs/operations.md). */
export const defaultVersion = '2026-10'

const Shop = z
  .strictObject({
    /** `example.myshopify.com`; a whole origin only for a shop on this machine. */
    domain: z.string().regex(/^([a-z0-9][a-z0-9-]*\.myshopify\.com|http:\/\/(127\.0\.0\.1|localhost):\d+)$/),
    token: z.string().min(1),
    version: z
      .string()
      .regex(/^\d{4}-\d{2}$/, `must be a version of the API such as ${defaultVersion}`)
      .default(defaultVersion),
  })
  .transform(({ domain, token, version }): ShopAccess => {
    const origin = domain.startsWith('http://') ? domain : `https://${domain}`
    return { endpoint: `${origin}/admin/api/${version}/graphql.json`, token }
  })

/** The shops of a setting in JSON; an empty one names none. */
export const shopAccesses = perStore(Shop)
