import { z } from 'zod'

import { reason } from '../cases/reason.ts'

/** The key that stands hidden in a rendered form; the rest of what is filed is the quote. */
export const FileForm = z.object({ key: z.uuid('invalidForm'), intent: z.literal('exception').optional() })

/** An exception to an answer that came before anything was asked. */
export const ExceptionForm = z.object({ key: z.uuid('invalidForm'), reason })
