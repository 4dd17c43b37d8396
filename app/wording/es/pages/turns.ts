import type { turns as english } from '../../en/pages/turns.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const turns: SameKeys<typeof english> = {
  customer: 'Acción necesaria a más tardar el {date}',
  customerOpen: 'Acción necesaria',
  pickup: 'Acción necesaria: recogida el {day}, entre las {from} y las {to}',
  staff: 'Nos ocupamos: plazo hasta el {date}',
  refund: 'Nos ocupamos: normalmente hasta el {date}',
  planned: 'Nos ocupamos: previsto para el {date}',
  late: 'Vamos con retraso: el plazo era el {date}. Escríbanos abajo y lo trataremos lo primero.',
  staffOpen: 'Nos ocupamos',
  carrier: 'En manos del transportista: previsto para el {date}',
  carrierLate: 'En manos del transportista: estaba previsto para el {date}',
  out: 'En camino hacia usted',
  none: 'Esta solicitud está cerrada',
}
