import { z } from 'zod'

/** An amount such as `12.50` in minor units; no sign, no comma, at most two decimals. */
export const amount = z.string({ error: 'required' }).trim().regex(/^\d{1,7}(\.\d{1,2})?$/, 'amount').transform((said) => {
  const [units = '0', cents = ''] = said.split('.')
  return Number(units) * 100 + Number(cents.padEnd(2, '0'))
})

export const optionalAmount = amount.optional().transform((minor) => minor ?? null)
