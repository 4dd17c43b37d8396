import { z } from 'zod'

import type { StoreId } from '#app/domain/shared/stores.ts'

/** A setting in JSON that says something for any of the stores; an empty one says nothing for any. */
export function perStore<Each extends z.ZodType>(each: Each) {
  const Stores = z.strictObject({ us: each.optional(), de: each.optional(), eu: each.optional() })
  return z
    .string()
    .default('')
    .transform((text, context): Readonly<Partial<Record<StoreId, z.output<Each>>>> => {
      if (text.trim() === '') return {}
      const read = Stores.safeParse(jsonOf(text))
      if (!read.success) {
        for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path: [...path], message })
        return z.NEVER
      }
      const { us, de, eu } = read.data
      return { ...(us ? { us } : {}), ...(de ? { de } : {}), ...(eu ? { eu } : {}) }
    })
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return 'not JSON'
  }
}
