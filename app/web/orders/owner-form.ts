import { z } from 'zod'

import { ownerChoices } from '#app/usecases/orders/settle-owner.ts'

/** Whose an order is, where the shop corrected its email. */
export const OwnerForm = z.object({ orderId: z.uuid('invalidForm'), to: z.enum(ownerChoices, { error: 'choose' }) })
