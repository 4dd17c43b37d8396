import type { ReceiptWords } from '../../policy/worded-receipt.ts'

export const receipt: ReceiptWords = {
  paid: (title, quantity) => (quantity === 1 ? `Pagado por ${title}` : `Pagado por ${quantity} × ${title}`),
  fee: (rate, title) => `Gastos de gestión ${rate}, ${title}`,
  gift: (titles) => `Regalo no devuelto: ${titles}`,
  shippingRefund: 'Envío pagado con el pedido',
  returnShipping: 'Envío de devolución',
  item: 'un artículo del pedido',
  missing: 'Piezas que faltan',
  loss: 'Pérdida de valor',
  agreed: 'Según lo acordado con usted',
}
