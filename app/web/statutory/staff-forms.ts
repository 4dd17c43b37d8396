import { z } from 'zod'

const line = z.object({ lineId: z.uuid(), quantity: z.coerce.number().int().min(0, 'tooSmall').max(10_000, 'tooBig') })

/** The order that a declaration means, and what of it: all, or the lines that its words name. */
export const MatchDeclarationForm = z.object({ orderId: z.uuid(), whole: z.enum(['yes', 'no']), lines: z.array(line).default([]) })

/** Goes to whoever declared it. */
export const SetAsideForm = z.object({ reason: z.string().trim().min(1, 'required').max(2_000, 'tooLong') })
