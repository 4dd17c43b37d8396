import type { turns as english } from '../../en/pages/turns.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const turns: SameKeys<typeof english> = {
  customer: 'Bitte handeln bis {date}',
  customerOpen: 'Bitte handeln',
  pickup: 'Bitte handeln: Abholung am {day}, zwischen {from} und {to} Uhr',
  staff: 'Wir kümmern uns: bis {date}',
  refund: 'Wir kümmern uns: in der Regel bis {date}',
  planned: 'Wir kümmern uns: geplant bis {date}',
  late: 'Wir sind im Verzug: Fällig war es am {date}. Schreiben Sie uns unten, dann kümmern wir uns zuerst darum.',
  staffOpen: 'Wir kümmern uns',
  carrier: 'Beim Paketdienst: erwartet bis {date}',
  carrierLate: 'Beim Paketdienst: war bis {date} erwartet',
  out: 'Auf dem Weg zu Ihnen',
  none: 'Diese Anfrage ist abgeschlossen',
}
