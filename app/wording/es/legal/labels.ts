import type { LegalPage } from '#app/domain/legal/legal-page.ts'

/** What a link to each page says: in the footer, in mails, in the list of all. */
export const labels: Readonly<Record<LegalPage, string>> = {
  terms: 'Condiciones',
  withdrawal: 'Derecho de desistimiento',
  privacy: 'Privacidad',
  cookies: 'Cookies',
  imprint: 'Aviso legal',
  accessibility: 'Accesibilidad',
  disputes: 'Resolución de litigios',
  disposal: 'Pilas y aparatos usados',
}
