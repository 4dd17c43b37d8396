import type { LegalPage } from '#app/domain/legal/legal-page.ts'

export const labels: Readonly<Record<LegalPage, string>> = {
  terms: 'Conditions générales',
  withdrawal: 'Droit de rétractation',
  privacy: 'Données personnelles',
  cookies: 'Cookies',
  imprint: 'Mentions légales',
  accessibility: 'Accessibilité',
  disputes: 'Règlement des litiges',
  disposal: 'Batteries et appareils usagés',
}
