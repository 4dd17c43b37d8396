import type { LegalPage } from '#app/domain/legal/legal-page.ts'

/** What a link to each page says: in the footer, in mails, in the list of all. */
export const labels: Readonly<Record<LegalPage, string>> = {
  terms: 'Terms',
  withdrawal: 'Right of withdrawal',
  privacy: 'Privacy',
  cookies: 'Cookies',
  imprint: 'Imprint',
  accessibility: 'Accessibility',
  disputes: 'Dispute resolution',
  disposal: 'Batteries and old devices',
}
