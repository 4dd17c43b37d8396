import { z } from 'zod'

import { version } from '../cases/version.ts'

/** What is chosen in the place of what cannot be sent any more: a variant of the shop, or `money`. */
export const InsteadForm = z.object({
  version,
  replacement: z.string({ error: 'choose' }).max(100, 'choose'),
  pieces: z.number({ error: 'number' }).int('number').min(1, 'tooSmall').max(99, 'tooBig').default(1),
})
