import { z } from 'zod'

import { isUsualInstant } from '#app/domain/shared/usual-time.ts'
import { type FailedKind, failedKinds, type MailCursor } from '#app/infra/mail/failed-mails.ts'

export const ResendForm = z.object({ mail: z.uuid() })

const Cursor = z.object({ at: z.string().refine(isUsualInstant), id: z.uuid() })

/** Which mails an address asks for, and from where on; what makes no sense is the first page of those given up. */
export function mailPage(query: URLSearchParams): Readonly<{ which: FailedKind; before: MailCursor | null }> {
  const which = failedKinds.find((name) => name === query.get('which')) ?? 'dead'
  const cursor = Cursor.safeParse({ at: query.get('at'), id: query.get('id') })
  return { which, before: cursor.success ? { at: new Date(cursor.data.at), id: cursor.data.id } : null }
}
