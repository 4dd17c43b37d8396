import type { welcome as english } from '../../en/pages/welcome.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const welcome: SameKeys<typeof english> = {
  title: 'Exclusieve voordelen voor leden',
  subtitle: 'Log in om bestellingen, garantie en punten te zien',
  tracking: 'Bestellingen realtime volgen',
  trackingText: 'Elk pakket, van ons magazijn tot uw deur.',
  support: 'Persoonlijke service na aankoop',
  supportText: 'Annuleer, retourneer of vraag een reparatie online aan. U ziet uw terugbetaling voordat u beslist.',
  points: 'Punten voor leden',
  pointsText: 'Spaar punten bij elke aankoop.',
}
