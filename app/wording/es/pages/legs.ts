import type { legs as english } from '../../en/pages/legs.ts'
import type { SameKeys } from '../../pages/same-keys.ts'
import { order } from './order.ts'

const { other: _, ...told } = order.events

export const legs: SameKeys<typeof english> = {
  title: 'Paquetes',
  kinds: {
    outbound: 'Entrega a usted',
    return: 'Devolución a nosotros',
    to_repair: 'A nuestro taller',
    back: 'De vuelta a usted',
    replacement: 'Artículo de cambio para usted',
  },
  staffKinds: {
    outbound: 'Al cliente',
    return: 'Devolución del cliente',
    to_repair: 'A la reparación',
    back: 'De vuelta al cliente',
    replacement: 'Artículo de cambio para el cliente',
  },
  statuses: { ...told, returned_to_sender: 'Devuelto al remitente', cancelled: 'Cancelado' },
  since: 'Actualizado el {date}',
  expected: 'Previsto el {date}',
  follow: 'Seguir en {carrier}',
  silent: 'Sin noticias desde el {date}. Pregunte al transportista o marque el paquete como perdido.',
}
