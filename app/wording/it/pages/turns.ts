import type { turns as english } from '../../en/pages/turns.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const turns: SameKeys<typeof english> = {
  customer: 'Da fare entro {date}',
  customerOpen: 'Da fare',
  pickup: 'Da fare: ritiro {day}, tra le {from} e le {to}',
  staff: 'Ce ne occupiamo: entro {date}',
  refund: 'Ce ne occupiamo: di solito entro {date}',
  planned: 'Ce ne occupiamo: previsto per {date}',
  late: 'Siamo in ritardo: era previsto entro {date}. Ci scriva qui sotto e ce ne occupiamo per primi.',
  staffOpen: 'Ce ne occupiamo',
  carrier: 'Dal corriere: previsto entro {date}',
  carrierLate: 'Dal corriere: era previsto entro {date}',
  out: 'In viaggio verso di Lei',
  none: 'Questa richiesta è chiusa',
}
