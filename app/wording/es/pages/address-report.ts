import type { addressReport as english } from '../../en/pages/address-report.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const addressReport: SameKeys<typeof english> = {
  title: 'Dirección de entrega incorrecta',
  lead: 'El pedido {name} aún no se ha enviado. Díganos la dirección correcta; la corregiremos en la tienda y le escribiremos.',
  door: 'La dirección es incorrecta',
  doorText: 'Puede decirnos la dirección correcta hasta que el pedido se envíe.',
  current: 'Dirección actual',
  formTitle: '¿Adónde debe ir?',
  same: 'Esta es la dirección que ya tenemos para este pedido. Cambie lo que sea incorrecto, por favor.',
  send: 'Comunicar la dirección correcta',
  back: 'Volver al pedido',
  shutTitle: {
    'on-its-way': 'El pedido está en camino',
    silent: 'El pedido se ha enviado',
    delivered: 'El pedido se ha entregado',
    cancelled: 'El pedido está cancelado',
  },
  shutText: {
    'on-its-way': 'Su dirección ya no se puede cambiar. Mientras está en camino puede pedirnos que detengamos la entrega.',
    silent: 'Su dirección ya no se puede cambiar.',
    delivered: 'Su dirección ya no se puede cambiar. Lo que ha llegado se puede devolver.',
    cancelled: 'No se enviará nada, así que no hay ninguna dirección que corregir.',
  },
  next: { intercept: 'Detener la entrega', return: 'Devolver artículos', question: 'Preguntarnos' },
  states: {
    waiting: 'Comunicada, en comprobación',
    replaced: 'Sustituida por un aviso más reciente',
    asked: 'En corrección en la tienda',
    corrected: 'Corregida en la tienda',
    too_late: 'Demasiado tarde: ya enviado',
  },
  reported: 'Comunicó el {date}',
  saysWaiting: 'Corregimos la dirección antes de que se envíe el pedido y le escribimos en cualquier caso.',
  saysCorrected: 'El pedido va a esta dirección.',
  saysTooLate: 'El pedido ya se había entregado al transportista antes de que pudiéramos corregirla.',
  messages: 'Mensajes sobre esto',
  again: 'Comunicar otra dirección',
  subject: 'Dirección de entrega incorrecta',
  message: 'La dirección de entrega es incorrecta. La correcta:',
  answers: {
    correct: 'La dirección está corregida en la tienda: el pedido va adonde usted nos dijo.',
    miss: 'El pedido ya se había enviado antes de que pudiéramos corregir la dirección.',
  },
  staffTitle: 'Dirección de entrega incorrecta',
  staffText: 'Corríjala primero en la tienda e indíquelo después aquí: el cliente recibe un correo.',
  staffRight: 'La dirección correcta',
  staffShipped: 'La tienda dice que el pedido se ha enviado.',
  staffNote: 'Mensaje al cliente',
  staffByShop: 'La tienda la adopta cuando usted lo indica y deja seguir el pedido. El cliente recibe un correo cuando esté hecho.',
  staffAsked:
    'Se ha pedido a la tienda que la adopte; el pedido queda retenido hasta entonces. El cliente recibe un correo cuando esté hecho.',
  staffTakeOver: 'Corregirla en la tienda',
  staffCorrect: 'Corregida en la tienda',
  staffMiss: 'Demasiado tarde, ya se envió',
  staffMovedOn:
    'Alguien respondió a este aviso, o el cliente envió otro, mientras lo tenía abierto. No se ha realizado nada de lo enviado.',
}
