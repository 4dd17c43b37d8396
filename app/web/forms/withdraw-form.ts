import { z } from 'zod'

/** The version of the case that the customer saw. */
export const WithdrawForm = z.object({ version: z.number().int().positive() })
