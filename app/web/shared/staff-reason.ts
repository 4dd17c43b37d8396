import { z } from 'zod'

/** Why somebody of staff does what they do, in their own words. */
export const staffReason = z.string({ error: 'required' }).trim().min(3, 'tooShort').max(2_000, 'tooLong')
