import type { Language } from '#app/domain/shared/stores.ts'

import { formatInstant } from '#app/wording/shared/format.ts'
import { maskedEmail } from './staff-search-view.ts'

type Mail = Readonly<{
  id: string
  kind: string
  subject: string | null
  to: string
  caseNumber: string | null
  attempts: number
  because: string | null
  createdAt: Date
  dueAt: Date
  canResend: boolean
}>

/** A mail that did not go out, as staff see it: its address masked, its code never shown; times in UTC. */
export type FailedMailRow = ReturnType<typeof failedMailRow>

export function failedMailRow(mail: Mail, language: Language) {
  const { id, subject, caseNumber, attempts, because, canResend } = mail
  return {
    id,
    subject,
    caseNumber,
    attempts,
    because,
    canResend,
    isCode: mail.kind === 'sign-in-code',
    to: maskedEmail(mail.to),
    written: formatInstant(mail.createdAt.getTime(), 'UTC', language),
    nextTry: formatInstant(mail.dueAt.getTime(), 'UTC', language),
  }
}
