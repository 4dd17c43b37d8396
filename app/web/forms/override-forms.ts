import { z } from 'zod'

import { optionalAmount } from './amount.ts'

const said = z.string({ error: 'required' }).trim().min(3, 'tooShort').max(2_000, 'tooLong')

export const OverrideForm = z.object({
  version: z.number().int().positive(), reason: said, internalReason: said, amount: optionalAmount,
})
