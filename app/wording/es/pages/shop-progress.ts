import type { shopProgress as english } from '../../en/pages/shop-progress.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const shopProgress: SameKeys<typeof english> = {
  cancelAsked: 'Hemos pedido al almacén que retenga su pedido. Todavía no está cancelado.',
  cancelHeld: 'Su pedido está retenido: no se envía nada mientras revisamos su cancelación. Todavía no está cancelado.',
  confirmBy: 'Confirmaremos su cancelación a más tardar el {date}. No tiene que hacer nada.',
  confirmSoon: 'Confirmaremos su cancelación pronto. No tiene que hacer nada.',
  cancelling: 'Su cancelación está confirmada y su pedido se está cancelando.',
  cancelled: 'Su pedido está cancelado.',
  refundLater: 'Lo siguiente es su reembolso; le escribiremos cuando se haya emitido.',
  refundNext: 'Su reembolso está en curso y le escribiremos en cuanto se haya emitido. No tiene que hacer nada.',
  refundTitle: 'Su reembolso de {amount} está en curso',
  giftTitle: 'Su reembolso de {amount} por «{gift}» está en curso',
  refundText: 'Vuelve a su medio de pago original.',
}
