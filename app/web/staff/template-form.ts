import { languages } from '#app/domain/shared/stores.ts'
import { z } from 'zod'

import { templatePurposes } from '#app/domain/staff/answer-template.ts'

import { version } from '../cases/version.ts'

/** `id` and `version` are there where one is changed. */
export const TemplateForm = z.object({
  id: z.uuid().optional(),
  version: version.optional(),
  name: z.string({ error: 'required' }).trim().min(1, 'required').max(80, 'tooLong'),
  language: z.enum(languages, { error: 'choose' }),
  purpose: z.enum(templatePurposes, { error: 'choose' }),
  body: z.string({ error: 'required' }).trim().min(3, 'tooShort').max(2_000, 'tooLong'),
})

export const DropTemplateForm = z.object({ id: z.uuid(), version })
