import { z } from 'zod'

/** What comes along when a number is copied from a contact or a page: marks of direction, joiners, dashes of all kinds. */
const unseen = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const dashes = /[\u2010-\u2015\u2212]/g

/** Digits with what people write between them; at least six, at most fifteen (E.164). */
export const phone = z
  .string({ error: 'required' })
  .transform((text) => text.replace(unseen, '').replace(dashes, '-').trim())
  .pipe(
    z
      .string()
      .min(1, 'required')
      .max(40, 'tooLong')
      .regex(/^[+\d(][\d\s()/.-]*$/, 'phone')
      .refine((text) => /^\d{6,15}$/.test(text.replace(/\D/g, '')), 'phone'),
  )
