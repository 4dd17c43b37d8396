import type { RecallNoticeWords } from '../../en/recalls/notice.ts'

// `headline`: Reglamento (UE) 2023/988, artículo 36, apartado 2, letra a); no se ha cotejado con el Diario Oficial.
export const notice: RecallNoticeWords = {
  headline: 'Recuperación por motivos de seguridad del producto',
  product: 'Producto recuperado',
  identification: 'Cómo identificarlo',
  yours: 'El suyo',
  sold: 'Vendido',
  hazard: 'Peligro',
  action: 'Qué hacer',
  stop: 'Deje de usar el producto inmediatamente.',
  remedies: 'Lo que puede elegir, gratis',
  remedy: {
    repair: 'Reparación: lo recogemos, lo hacemos seguro y se lo enviamos de vuelta.',
    replacement: 'Sustitución: lo recogemos y le enviamos un producto seguro del mismo tipo y, como mínimo, del mismo valor.',
    refund: 'Reembolso: lo recogemos y le devolvemos, como mínimo, lo que pagó.',
  },
  alwaysRefund:
    'Si una reparación o sustitución no se completa en un plazo razonable y sin inconvenientes importantes para usted, recupera su dinero.',
  contact: 'Preguntas',
  phone: (phone) => `Llame gratis al ${phone}.`,
  service: 'Abra la recuperación en su cuenta o escríbanos allí.',
  passOn: 'Hágalo llegar',
  passOnText: '¿Se lo dio o vendió a otra persona? Hágale llegar este aviso, por favor.',
  piece: (quantity, title) => `${quantity} × ${title}`,
  serial: (serial) => `número de serie ${serial}`,
  serialUnknown: 'número de serie no registrado; compare el suyo, por favor',
  order: (name) => `pedido ${name}`,
  reason: (name) => `Recuperación por motivos de seguridad del producto: ${name}`,
}
