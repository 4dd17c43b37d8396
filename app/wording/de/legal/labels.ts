import type { LegalPage } from '#app/domain/legal/legal-page.ts'

/** What a link to each page says: in the footer, in mails, in the list of all. */
export const labels: Readonly<Record<LegalPage, string>> = {
  terms: 'AGB',
  withdrawal: 'Widerrufsrecht',
  privacy: 'Datenschutz',
  cookies: 'Cookies',
  imprint: 'Impressum',
  accessibility: 'Barrierefreiheit',
  disputes: 'Streitbeilegung',
  disposal: 'Batterien und Altgeräte',
}
