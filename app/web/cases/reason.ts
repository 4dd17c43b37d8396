import { z } from 'zod'

/** A few words of the customer's own. */
export const reason = z.string({ error: 'required' }).trim().min(3, 'tooShort').max(500, 'tooLong')
