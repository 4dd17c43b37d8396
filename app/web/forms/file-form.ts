import { z } from 'zod'

/** The key that stands hidden in a rendered form; the rest of what is filed is the quote. */
export const FileForm = z.object({ key: z.uuid('invalidForm') })
