import type { LegalPage } from '#app/domain/legal/legal-page.ts'

/** What a link to each page says: in the footer, in mails, in the list of all. */
export const labels: Readonly<Record<LegalPage, string>> = {
  terms: 'Voorwaarden',
  withdrawal: 'Herroepingsrecht',
  privacy: 'Privacy',
  cookies: 'Cookies',
  imprint: 'Colofon',
  accessibility: 'Toegankelijkheid',
  disputes: 'Geschillenbeslechting',
  disposal: 'Batterijen en oude apparaten',
}
