import type { returns as english } from '../../en/pages/returns.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const returns: SameKeys<typeof english> = {
  itemsTitle: { return: '¿Qué desea devolver?', exchange: '¿Qué desea cambiar?' },
  deniedTitle: 'No se puede devolver',
  wish: '¿Qué desea a cambio?',
  wishHint: 'Modelo, tamaño o color. Le decimos el precio antes de recoger nada.',
  giftsTitle: 'Regalos',
  giftsText: 'Los regalos se devuelven con el artículo con el que llegaron. También puede quedárselos: entonces descontamos su valor.',
  quantity: 'Cantidad de {title}',
  atMost:
    '{left, plural, =0 {Ya no se puede devolver ninguna unidad de este artículo.} one {Solo se puede devolver una unidad de este artículo.} other {Se pueden devolver hasta # unidades de este artículo.}}',
  paid: 'Pagado {amount}',
  giftWorth: 'Regalo, valor {amount}',
  condition: 'Estado de {title}',
  conditions: { unopened: 'Sin abrir', unused: 'Abierto, sin usar', used: 'Usado', damaged: 'Dañado después de la entrega' },
  conditionHints: {
    unopened: 'Precinto de fábrica intacto.',
    unused: 'El embalaje está abierto; el artículo no se ha usado nunca.',
    used: 'Se ha encendido o se ha usado.',
    damaged: 'Se rompió o se rayó después de llegar.',
  },
  fault: '¿Llegó {title} como esperaba?',
  faults: {
    none: 'Sí',
    defective: 'No funcionaba',
    damaged_on_arrival: 'Llegó dañado',
    wrong_item: 'No es lo que pedí',
    missing_part: 'Faltaba algo',
  },
  confirmTitle: 'Confirme, por favor',
  accessoriesIncluded: 'Se incluyen todos los accesorios',
  originalPackaging: 'Está en su embalaje original con el material protector',
  confirmHint: 'Puede continuar sin ello, pero entonces podríamos rechazar la devolución o descontar un importe.',
}
