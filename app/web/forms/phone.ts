import { z } from 'zod'

/** Digits with what people write between them; at least six, at most fifteen (E.164). */
export const phone = z
  .string({ error: 'required' })
  .trim()
  .max(40, 'tooLong')
  .regex(/^[+\d][\d\s()/.-]*$/, 'phone')
  .refine((text) => /^\d{6,15}$/.test(text.replace(/\D/g, '')), 'phone')
