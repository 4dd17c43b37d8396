import type { points as english } from '../../en/pages/points.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const points: SameKeys<typeof english> = {
  title: 'Puntos de miembro',
  balance: 'Saldo',
  balanceOf: '{points, plural, one {# punto} other {# puntos}}',
  ledger: 'Historial de puntos, lo más reciente primero',
  date: 'Fecha',
  what: 'Actividad',
  order: 'Pedido',
  change: 'Puntos',
  plus: '+{points, number}',
  minus: '−{points, number}',
  earned: 'Entregado: {title}',
  takenBack: 'Reembolsado: {title}',
  newest: 'Entradas más recientes',
  older: 'Entradas anteriores',
  emptyTitle: 'Aún no hay puntos',
  emptyText: 'Gana puntos automáticamente cuando se entrega un paquete: uno por cada dólar o euro completo que pagó.',
  emptyAction: 'Ver sus pedidos',
  howTitle: 'Cómo funcionan los puntos',
  how: {
    delivered: 'Gana 1 punto por cada dólar o euro completo que pagó por un artículo, cuando se entrega.',
    gifts: 'Los regalos no dan puntos.',
    refunds: 'Si se reembolsa un artículo, descontamos los puntos que ganó con él.',
    shops: 'Solo cuentan las compras en nuestras tiendas.',
  },
}
