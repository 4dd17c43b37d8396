import type { missingOrder as english } from '../../en/pages/missing-order.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const missingOrder: SameKeys<typeof english> = {
  link: '¿No encuentra un pedido?',
  title: 'Añadir un pedido que falta',
  lead: 'Los pedidos hechos con {email} aparecen automáticamente. Aquí puede añadir un pedido hecho con otra dirección.',
  backToOrders: 'Sus pedidos',
  number: 'Número de pedido',
  numberHint: 'Está en su confirmación de pedido, por ejemplo, #1042.',
  known: 'Correo electrónico o código postal del pedido',
  knownHint: 'El correo con el que se hizo, o el código postal al que se envió.',
  whatNext: 'Enviamos un código al correo electrónico con el que se hizo el pedido. Introdúzcalo para añadir el pedido.',
  send: 'Enviar el código',
  codeTitle: 'Introduzca el código',
  codeLead: 'Si sus datos coinciden con el pedido {number}, un código de 8 cifras va de camino al correo electrónico con el que se hizo.',
  add: 'Añadir el pedido',
  change: 'Modificar sus datos',
  added: 'El pedido ya está en su cuenta.',
  taken:
    'El código es correcto, pero este pedido pertenece a otra cuenta. Si es suya, inicie sesión con esa dirección. Si no, escriba a {address} y nuestro equipo lo examinará.',
  slowDown: 'Demasiados intentos. Espere un rato e inténtelo de nuevo.',
  busy: 'Ahora mismo enviamos los códigos más despacio. Inténtelo de nuevo en un minuto.',
  withoutTitle: '¿Sin código?',
  withoutText:
    'Compruebe el número y la dirección, y mire en la carpeta de spam. Si el pedido se hizo solo con un teléfono, o con una dirección que ya no usa, escriba a <address></address> con el número de pedido y nuestro equipo lo añadirá a su cuenta.',
}
