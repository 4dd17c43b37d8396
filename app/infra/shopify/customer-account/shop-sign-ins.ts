import { z } from 'zod'

import type { StoreId } from '#app/domain/shared/stores.ts'

import { perStore } from '../../shared/per-store.ts'

/** A shop whose accounts customers may sign in with. Its secret is null for a client that the shop knows as public. */
export type ShopSignIn = Readonly<{ origin: string; clientId: string; clientSecret: string | null }>
export type ShopSignIns = Readonly<Partial<Record<StoreId, ShopSignIn>>>

const Shop = z
  .strictObject({
    /** The domain of the shop's own pages, which says where its sign-in is; a whole origin only for a shop on this machine. */
    domain: z.string().regex(/^([a-z0-9][a-z0-9-]*(\.[a-z0-9][a-z0-9-]*)+|http:\/\/(127\.0\.0\.1|localhost):\d+)$/),
    clientId: z.string().min(1),
    clientSecret: z.string().min(1).optional(),
  })
  .transform(({ domain, clientId, clientSecret }): ShopSignIn => {
    const origin = domain.startsWith('http://') ? domain : `https://${domain}`
    return { origin, clientId, clientSecret: clientSecret ?? null }
  })

/** The shops of a setting in JSON; an empty one names none. */
export const shopSignIns = perStore(Shop)
