import type { LegalPage } from '#app/domain/legal/legal-page.ts'

export const labels: Readonly<Record<LegalPage, string>> = {
  terms: 'Condizioni generali',
  withdrawal: 'Diritto di recesso',
  privacy: 'Privacy',
  cookies: 'Cookie',
  imprint: 'Note legali',
  accessibility: 'Accessibilità',
  disputes: 'Risoluzione delle controversie',
  disposal: 'Batterie e apparecchi usati',
}
