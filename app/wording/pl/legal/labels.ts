import type { LegalPage } from '#app/domain/legal/legal-page.ts'

/** What a link to each page says: in the footer, in mails, in the list of all. */
export const labels: Readonly<Record<LegalPage, string>> = {
  terms: 'Regulamin',
  withdrawal: 'Prawo odstąpienia',
  privacy: 'Prywatność',
  cookies: 'Pliki cookie',
  imprint: 'Dane firmy',
  accessibility: 'Dostępność',
  disputes: 'Rozwiązywanie sporów',
  disposal: 'Baterie i zużyty sprzęt',
}
