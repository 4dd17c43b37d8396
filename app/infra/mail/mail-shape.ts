import { z } from 'zod'

import type { MailData, MailKind } from '#app/views/mails/mail-data.ts'

/** Words of a mail's kind; which of them there are is said by the database's own check and by the templates. */
export const mailKind = z.custom<MailKind>((kind) => typeof kind === 'string')

/** What a mail says waits for minutes as it was written by the same release: its kind is looked at, the rest is its template's. */
export const mailData = z.custom<MailData>(
  (data) => typeof data === 'object' && data !== null && 'kind' in data && typeof data.kind === 'string',
)
