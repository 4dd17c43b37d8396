import { z } from 'zod'

import { storeIds } from '#app/domain/shared/stores.ts'

/** `seen`: how many vouchers there were on the page that was sent. */
export const RedeemForm = z.object({ points: z.coerce.number().int().min(0).max(1_000_000), store: z.enum(storeIds), seen: z.coerce.number().int() })

/** The points that an address asks to see the voucher of; null where it asks for none. */
export function pointsAsked(params: URLSearchParams): number | null {
  const asked = params.get('redeem')
  return asked !== null && /^\d{1,9}$/.test(asked) ? Number(asked) : null
}
