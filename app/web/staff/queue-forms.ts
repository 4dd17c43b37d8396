import { z } from 'zod'

const person = z
  .uuid()
  .or(z.literal(''))
  .default('')
  .transform((id) => id || null)

/** Taking a case, giving it back, or giving it to somebody; `seen` is who had it on the page. */
export const AssignForm = z.object({ number: z.string().max(40), seen: person, to: person })

export const KeepFilterForm = z.object({ name: z.string().trim().min(1).max(40), query: z.string().max(500) })

export const FilterForm = z.object({ filter: z.uuid() })
