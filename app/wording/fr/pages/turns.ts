import type { turns as english } from '../../en/pages/turns.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const turns: SameKeys<typeof english> = {
  customer: 'À faire au plus tard le {date}',
  customerOpen: 'À vous d’agir',
  pickup: 'À vous d’agir : enlèvement le {day}, entre {from} et {to}',
  staff: 'Nous nous en occupons : au plus tard le {date}',
  refund: 'Nous nous en occupons : en général avant le {date}',
  planned: 'Nous nous en occupons : prévu pour le {date}',
  late: 'Nous sommes en retard : c’était prévu au plus tard le {date}. Écrivez-nous ci-dessous et nous nous en occupons en priorité.',
  staffOpen: 'Nous nous en occupons',
  carrier: 'Chez le transporteur : attendu au plus tard le {date}',
  carrierLate: 'Chez le transporteur : était attendu au plus tard le {date}',
  out: 'En route vers vous',
  none: 'Cette demande est close',
}
