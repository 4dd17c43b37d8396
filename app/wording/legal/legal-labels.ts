import type { LegalPage } from '#app/domain/legal/legal-page.ts'
import type { Language } from '#app/domain/shared/stores.ts'

/** What a link to each page says: in the footer, in mails, in the list of all. */
const labels: Readonly<Record<Language, Readonly<Record<LegalPage, string>>>> = {
  en: {
    terms: 'Terms',
    withdrawal: 'Right of withdrawal',
    privacy: 'Privacy',
    cookies: 'Cookies',
    imprint: 'Imprint',
    accessibility: 'Accessibility',
    disputes: 'Dispute resolution',
    disposal: 'Batteries and old devices',
  },
  de: {
    terms: 'AGB',
    withdrawal: 'Widerrufsrecht',
    privacy: 'Datenschutz',
    cookies: 'Cookies',
    imprint: 'Impressum',
    accessibility: 'Barrierefreiheit',
    disputes: 'Streitbeilegung',
    disposal: 'Batterien und Altgeräte',
  },
}

export function legalLabel(page: LegalPage, language: Language): string {
  return labels[language][page]
}
