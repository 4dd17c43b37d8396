import type { welcome as english } from '../en/welcome.ts'
import type { SameKeys } from '../same-keys.ts'

export const welcome: SameKeys<typeof english> = {
  title: 'Vorteile für Mitglieder',
  subtitle: 'Melden Sie sich an, um Bestellungen, Garantie und Punkte zu sehen',
  tracking: 'Sendungsverfolgung in Echtzeit',
  trackingText: 'Jedes Paket, von unserem Lager bis zu Ihrer Tür.',
  support: 'Persönlicher Kundendienst',
  supportText: 'Stornieren, zurückgeben oder reparieren lassen: selbst, und mit dem Preis vor der Entscheidung.',
  points: 'Punkte für Mitglieder',
  pointsText: 'Punkte für Ihre Einkäufe, an einem Ort.',
}
