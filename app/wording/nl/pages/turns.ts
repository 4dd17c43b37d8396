import type { turns as english } from '../../en/pages/turns.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const turns: SameKeys<typeof english> = {
  customer: 'Actie nodig uiterlijk {date}',
  customerOpen: 'Actie nodig',
  pickup: 'Actie nodig: ophaling op {day}, tussen {from} en {to}',
  staff: 'We zijn ermee bezig: uiterlijk {date}',
  refund: 'We zijn ermee bezig: meestal uiterlijk {date}',
  planned: 'We zijn ermee bezig: gepland voor {date}',
  late: 'We zijn te laat: dit had uiterlijk {date} klaar moeten zijn. Schrijf ons hieronder, dan behandelen we het eerst.',
  staffOpen: 'We zijn ermee bezig',
  carrier: 'Bij de bezorgdienst: verwacht uiterlijk {date}',
  carrierLate: 'Bij de bezorgdienst: was verwacht uiterlijk {date}',
  out: 'Onderweg naar u',
  none: 'Deze aanvraag is gesloten',
}
