import { z } from 'zod'

import { longestMessage, longestSubject } from '#app/domain/messages/limits.ts'

/** What was written, with line ends as the browser's counter counts them. */
const text = z
  .string({ error: 'required' })
  .transform((said) => said.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().min(1, 'required').max(longestMessage, 'tooLong'))

/** The key stands hidden in the form: sent twice, it is kept once. */
const key = z.uuid('invalidForm')

export const MessageForm = z.object({ key, text })

export const QuestionForm = z.object({
  key,
  /** Empty where it is about no order. */
  order: z
    .union([z.uuid(), z.literal('')], { error: 'choose' })
    .optional()
    .transform((id) => id || null),
  subject: z.string({ error: 'required' }).trim().min(3, 'tooShort').max(longestSubject, 'tooLong'),
  text,
})
