import { z } from 'zod'

import { storeIds } from '#app/domain/shared/stores.ts'

const count = z.coerce.number().int().min(0).max(1_000_000)

/** `seen`: how many vouchers there were on the page that was sent. */
export const RedeemForm = z.object({ points: count, store: z.enum(storeIds), seen: count })

/** The points that an address asks to see the voucher of; null where it asks for none. */
export function pointsAsked(params: URLSearchParams): number | null {
  const asked = params.get('redeem')
  return asked !== null && /^\d{1,7}$/.test(asked) ? Number(asked) : null
}
