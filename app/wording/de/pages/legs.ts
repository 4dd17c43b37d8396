import type { legs as english } from '../../en/pages/legs.ts'
import type { SameKeys } from '../../pages/same-keys.ts'
import { order } from './order.ts'

const { other: _, ...told } = order.events

export const legs: SameKeys<typeof english> = {
  title: 'Pakete',
  kinds: {
    outbound: 'Lieferung an Sie',
    return: 'Rücksendung an uns',
    to_repair: 'Zu unserer Werkstatt',
    back: 'Zurück an Sie',
    replacement: 'Ersatz für Sie',
  },
  staffKinds: {
    outbound: 'Zum Kunden',
    return: 'Rücksendung vom Kunden',
    to_repair: 'Zur Reparatur',
    back: 'Zurück zum Kunden',
    replacement: 'Ersatz für den Kunden',
  },
  statuses: { ...told, returned_to_sender: 'Zurück an den Absender', cancelled: 'Storniert' },
  since: 'Stand {date}',
  expected: 'Erwartet {date}',
  follow: 'Bei {carrier} verfolgen',
  silent: 'Keine Nachricht seit {date}. Fragen Sie beim Paketdienst nach oder vermerken Sie das Paket als verloren.',
}
