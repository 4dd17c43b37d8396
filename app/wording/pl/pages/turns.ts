import type { turns as english } from '../../en/pages/turns.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const turns: SameKeys<typeof english> = {
  customer: 'Potrzebne działanie do: {date}',
  customerOpen: 'Potrzebne działanie',
  pickup: 'Potrzebne działanie: odbiór {day}, między {from} a {to}',
  staff: 'Zajmujemy się tym: termin {date}',
  refund: 'Zajmujemy się tym: zwykle do {date}',
  planned: 'Zajmujemy się tym: plan {date}',
  late: 'Jesteśmy spóźnieni: termin minął {date}. Napisz do nas poniżej, a zajmiemy się tym w pierwszej kolejności.',
  staffOpen: 'Zajmujemy się tym',
  carrier: 'U przewoźnika: spodziewane do {date}',
  carrierLate: 'U przewoźnika: spodziewane było do {date}',
  out: 'W drodze do Ciebie',
  none: 'To zgłoszenie jest zamknięte',
}
