import type { AddressWords } from '../../en/mails/address.ts'

export const addressReported: AddressWords['addressReported'] = {
  subject: (order) => `${order}: ha comunicado una dirección de entrega incorrecta`,
  heading: 'Estamos corrigiendo su dirección de entrega',
  reported: (order) => `Nos comunicó que el pedido ${order} iría a una dirección incorrecta y nos indicó la correcta.`,
  next: 'La corregimos en la tienda antes de que se envíe el pedido y le escribimos en cualquier caso.',
  open: 'Abrir su pedido',
  notYou:
    '¿No ha sido usted? Díganoslo enseguida respondiendo a este correo, y cierre la sesión en todos los dispositivos desde su cuenta.',
}

export const addressAnswered: AddressWords['addressAnswered'] = {
  correct: {
    subject: (order) => `${order}: su dirección de entrega está corregida`,
    heading: 'Su dirección de entrega está corregida',
    text: (order) => `El pedido ${order} va a la dirección que nos indicó.`,
  },
  miss: {
    subject: (order) => `${order}: su pedido ya se había enviado`,
    heading: 'Su pedido ya se había enviado',
    text: (order) => `El pedido ${order} se entregó al transportista antes de que pudiéramos corregir la dirección.`,
  },
  wrote: 'Nuestra atención al cliente le escribe:',
  intercept: 'Mientras está en camino puede pedirnos que detengamos la entrega: su pedido muestra el precio antes de que decida.',
  open: 'Abrir su pedido',
}
