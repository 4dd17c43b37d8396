import { z } from 'zod'

import type { StoreId } from '#app/domain/shared/stores.ts'

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
    version: z.string().regex(/^\d{4}-\d{2}$/, `must be a version of the API such as ${defaultVersion}`).default(defaultVersion),
  })
  .transform(({ domain, token, version }): ShopAccess => {
    const origin = domain.startsWith('http://') ? domain : `https://${domain}`
    return { endpoint: `${origin}/admin/api/${version}/graphql.json`, token }
  })

const Shops = z.strictObject({ us: Shop.optional(), de: Shop.optional(), eu: Shop.optional() })

/** The shops of a setting in JSON; an empty one names none. */
export const shopAccesses = z
  .string()
  .default('')
  .transform((text, context): ShopAccesses => {
    if (text.trim() === '') return {}
    const read = Shops.safeParse(jsonOf(text))
    if (!read.success) {
      for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path: [...path], message })
      return z.NEVER
    }
    const { us, de, eu } = read.data
    return { ...(us ? { us } : {}), ...(de ? { de } : {}), ...(eu ? { eu } : {}) }
  })

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return 'not JSON'
  }
}
