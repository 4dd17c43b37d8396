import type { Language } from '#app/domain/shared/stores.ts'
import type { MailLegal } from '#app/views/legal/mail-legal.ts'
import type { PickupBookedMail } from '#app/views/mails/data/parcel.ts'
import type { CaseDeclinedMail, CaseFiledMail } from '#app/views/mails/data/review.ts'
import type { SignInCodeMail } from '#app/views/mails/data/sign-in.ts'
import type { MailData } from '#app/views/mails/mail-data.ts'
import { type RenderedMail, renderMail } from '#emails/render-mail.ts'
import { receipt, summary } from '#tests/support/mails.ts'

export const signInCodeData: SignInCodeMail = {
  kind: 'sign-in-code',
  codeId: 'c',
  store: 'de',
  browser: 'Firefox',
  system: 'Windows',
  country: 'DE',
  requestedAt: '2026-11-20T12:55:00Z',
  expiresAt: '2026-11-20T13:05:00Z',
}

export const filedData: CaseFiledMail = { kind: 'case-filed', ...summary, receipt, reviewBy: '2026-11-24T22:59:59.999Z' }

export const pickupData: PickupBookedMail = {
  kind: 'pickup-booked',
  ...summary,
  receipt,
  documentIds: ['d'],
  pickup: {
    day: '2026-11-26',
    window: { from: '09:00', to: '13:00' },
    carrier: 'DHL',
    trackingNumber: 'JJD0003',
    address: ['Jürgen Groß', 'Kőszegi Str. 12', '10115 Berlin'],
    phone: '+49 30 901820',
  },
}

export const declinedData: CaseDeclinedMail = {
  kind: 'case-declined',
  ...summary,
  reason: 'The lens is scratched.\n\nSee photo 2.',
  alternatives: ['repair'],
  orderPath: '/orders/42',
}

export function render(
  mail: MailData,
  language: Language,
  code: string | null = null,
  legal: MailLegal | null = null,
): Promise<RenderedMail> {
  return renderMail(mail, { language, publicOrigin: 'https://portal.example', code, legal })
}
