import type { welcome as english } from '../../en/pages/welcome.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const welcome: SameKeys<typeof english> = {
  title: 'Vorteile für Mitglieder',
  subtitle: 'Melden Sie sich an, um Bestellungen, Garantie und Punkte zu sehen',
  tracking: 'Sendungsverfolgung in Echtzeit',
  trackingText: 'Jedes Paket, von unserem Lager bis zu Ihrer Tür.',
  support: 'Persönlicher Kundenservice',
  supportText: 'Online stornieren, zurückgeben oder reparieren lassen. Ihre Erstattung sehen Sie vorher.',
  points: 'Punkte für Mitglieder',
  pointsText: 'Punkte sammeln mit jedem Einkauf.',
}
