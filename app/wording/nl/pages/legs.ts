import type { legs as english } from '../../en/pages/legs.ts'
import type { SameKeys } from '../../pages/same-keys.ts'
import { order } from './order.ts'

const { other: _, ...told } = order.events

export const legs: SameKeys<typeof english> = {
  title: 'Pakketten',
  kinds: {
    outbound: 'Levering aan u',
    return: 'Retour naar ons',
    to_repair: 'Naar onze werkplaats',
    back: 'Terug naar u',
    replacement: 'Vervanging voor u',
  },
  staffKinds: {
    outbound: 'Naar de klant',
    return: 'Retour van de klant',
    to_repair: 'Naar de reparatie',
    back: 'Terug naar de klant',
    replacement: 'Vervanging voor de klant',
  },
  statuses: { ...told, returned_to_sender: 'Retour afzender', cancelled: 'Geannuleerd' },
  since: 'Bijgewerkt {date}',
  expected: 'Verwacht {date}',
  follow: 'Volgen bij {carrier}',
  silent: 'Geen nieuws sinds {date}. Vraag de bezorgdienst, of markeer het pakket als verloren.',
}
