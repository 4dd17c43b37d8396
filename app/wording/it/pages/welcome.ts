import type { welcome as english } from '../../en/pages/welcome.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const welcome: SameKeys<typeof english> = {
  title: 'Vantaggi esclusivi per i membri',
  subtitle: 'Acceda per ritrovare ordini, garanzia e punti',
  tracking: 'Tracciamento degli ordini in tempo reale',
  trackingText: 'Ogni pacco, dal nostro magazzino alla Sua porta.',
  support: 'Assistenza post-vendita dedicata',
  supportText: 'Annulli, renda o richieda una riparazione online. Vede il rimborso prima di decidere.',
  points: 'Punti fedeltà',
  pointsText: 'Punti a ogni acquisto.',
}
