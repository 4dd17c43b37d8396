import { z } from 'zod'

const id = z.string().max(40, 'tooLong')

/** `own` is left out to take back that a refund of the shop is one of ours. */
export const MatchRefundForm = z.object({ token: z.string().max(200), shopRefund: id, own: id.optional() })
