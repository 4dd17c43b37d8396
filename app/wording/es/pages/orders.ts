import type { orders as english } from '../../en/pages/orders.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const orders: SameKeys<typeof english> = {
  title: 'Sus pedidos',
  caption: 'Sus pedidos, los más recientes primero',
  emptyTitle: 'Aún no hay pedidos',
  emptyText:
    'Los pedidos hechos con el correo electrónico con el que ha iniciado sesión aparecen aquí por sí solos, con seguimiento y garantía.',
  emptyAction: 'Ir a la tienda',
  noneFoundTitle: 'Ningún pedido coincide',
  noneFoundText: 'Pruebe con otro año o estado, o con una parte del número de pedido, el producto o el número de serie.',
  showAll: 'Ver todos los pedidos',
  search: 'Buscar',
  searchHint: 'Número de pedido, producto o número de serie',
  year: 'Año',
  status: 'Estado',
  any: 'Todos',
  apply: 'Mostrar',
  order: 'Pedido',
  placed: 'Fecha',
  items: 'Artículos',
  total: 'Total',
  openCases: '{count, plural, one {# solicitud abierta} other {# solicitudes abiertas}}',
  andMore: '{items} y {count} más',
  firstPage: 'Volver a los más recientes',
  olderOrders: 'Pedidos anteriores',
  states: {
    unshipped: 'En preparación',
    in_transit: 'En camino',
    out_for_delivery: 'En reparto',
    attempted: 'Intento de entrega',
    delivered: 'Entregado',
    cancelled: 'Cancelado',
    partly: 'Enviado en parte',
    silent: 'Sin noticias',
  },
}
