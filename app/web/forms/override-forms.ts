import { z } from 'zod'

import type { Language } from '#app/domain/stores/stores.ts'

import { optionalAmountIn } from './amount.ts'

const said = z.string({ error: 'required' }).trim().min(3, 'tooShort').max(2_000, 'tooLong')

export const overrideForm = (language: Language) => z.object({
  version: z.number().int().positive(), reason: said, internalReason: said, amount: optionalAmountIn(language),
})
