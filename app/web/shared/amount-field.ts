import { z } from 'zod'

import { readTypedAmount, type TypedAmount } from '#app/domain/shared/typed-amount.ts'
import type { Language } from '#app/domain/shared/stores.ts'

const problemOf = { 'no-amount': 'amount', 'three-decimals': 'amountDecimals', 'too-much': 'amountTooMuch' } as const satisfies Record<
  Extract<TypedAmount, { read: false }>['because'],
  string
>

/** An amount in minor units, as readers of that language write it. */
export function amountIn(language: Language) {
  return z.string({ error: 'required' }).transform((said, context) => {
    const amount = readTypedAmount(said, language)
    if (amount.read) return amount.amountMinor
    context.addIssue({ code: 'custom', message: problemOf[amount.because] })
    return z.NEVER
  })
}

export function optionalAmountIn(language: Language) {
  return amountIn(language)
    .optional()
    .transform((minor) => minor ?? null)
}
