import type { turns as english } from '../en/turns.ts'
import type { SameKeys } from '../same-keys.ts'

export const turns: SameKeys<typeof english> = {
  customer: 'Sie sind an der Reihe, bis {date}',
  customerOpen: 'Sie sind an der Reihe',
  pickup: 'Sie sind an der Reihe: Der Kurier kommt am {day}, zwischen {from} und {to} Uhr',
  staff: 'Wir sind an der Reihe, bis {date}',
  refund: 'Wir sind an der Reihe, in der Regel bis {date}',
  planned: 'Wir sind an der Reihe, geplant bis {date}',
  late: 'Wir sind an der Reihe und im Verzug: Fällig war es am {date}. Schreiben Sie uns unten, dann sehen wir zuerst danach.',
  staffOpen: 'Wir sind an der Reihe',
  carrier: 'Der Transporteur ist an der Reihe, erwartet bis {date}',
  carrierLate: 'Der Transporteur ist an der Reihe; erwartet war es bis {date}',
  out: 'Auf dem Weg zu Ihnen',
  none: 'Diese Anfrage ist beendet',
}
