import type { shipping as english } from '../../en/pages/shipping.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const shipping: SameKeys<typeof english> = {
  next: {
    choose:
      'Elija cuándo y dónde debe pasar el transportista y acepte el precio. Antes no se reserva nada, y puede anular su solicitud sin coste.',
    chooseBy:
      'Elija a más tardar el {date} cuándo y dónde debe pasar el transportista y acepte el precio. Antes no se reserva nada, y puede anular su solicitud sin coste.',
    offered: 'Vea el precio de su recogida y acéptelo, por favor. Antes no se reserva nada, y puede anular su solicitud sin coste.',
    offeredBy:
      'Vea el precio de su recogida y acéptelo a más tardar el {date}, por favor. Antes no se reserva nada, y puede anular su solicitud sin coste.',
    pricing:
      'Averiguamos cuánto cuesta la recogida que eligió y le escribimos. No se reserva nada sin su aceptación, y puede anular su solicitud sin coste.',
    unopened: 'Deje el paquete sin abrir.',
    handOver: 'Entréguela a más tardar el {arriveBy} para que el día de su solicitud siga siendo su fecha de referencia.',
  },
  offerTitle: 'Su recogida y su precio',
  chooseTitle: 'Programe su recogida',
  day: 'Recogida',
  window: '{day}, de {from} a {to}',
  address: 'Dirección',
  carrier: 'Transportista',
  price: 'Envío de devolución',
  priceBothWays: 'Envío de ida y vuelta',
  share: 'Su parte',
  refund: 'Su reembolso después',
  more: 'Cuando envió su solicitud preveíamos {quoted}; son {more} más. Usted decide: acepte, elija otra recogida o anule su solicitud sin coste.',
  firm: 'Este precio es definitivo, cobre lo que cobre el transportista.',
  firmShare: 'Este precio es definitivo, cobre lo que cobre el transportista. Le enviaremos una factura por su parte.',
  free: 'No se reserva nada hasta que acepte. Hasta entonces puede anular esta solicitud sin coste.',
  agree: 'Aceptar y reservar por {amount}',
  other: 'Elegir otro día u otra dirección',
  alter: 'Cambiar día o dirección',
  here: 'Envío de devolución con recogida en {place}: {amount}. Para otra dirección le mostramos el precio antes de que acepte.',
  hereShare:
    'Envío de ida y vuelta con recogida en {place}: {whole}, de los que usted paga {amount}. Para otra dirección le mostramos el precio antes de que acepte.',
  hereRefund: 'Su reembolso será entonces de {refund}, si la inspección lo encuentra todo como lo ha descrito.',
  unknown:
    'Usted paga el envío de devolución. Le decimos el precio de la recogida que elija; no se reserva nada hasta que lo acepte.',
  unknownShare:
    'Usted paga el {percent} del envío de ida y vuelta. Le decimos el precio de la recogida que elija; no se reserva nada hasta que lo acepte.',
  agreedText: 'Aceptó {amount} por el envío el {date}. Así se queda, cobre lo que cobre el transportista.',
  takenText: 'El envío lo pagamos nosotros.',
  pricing: 'Estamos averiguando cuánto cuesta esta recogida y le escribiremos con el precio.',
  quoteAgreed: 'Envío de devolución según lo aceptado el {date}.',
  quoteTaken: 'El envío de devolución no se cobra.',
  staff: {
    title: 'Precio del envío de devolución',
    titleBothWays: 'Precio del envío de ida y vuelta',
    text: 'El cliente paga el envío de devolución y acepta su precio antes de reservar nada. Se le pregunta por correo electrónico.',
    textBothWays:
      'El cliente paga el {percent} del envío de ida y vuelta y acepta el precio antes de reservar nada. Se le pregunta por correo electrónico.',
    chosen: 'El cliente eligió {day}, de {from} a {to}, en {address}.',
    noPlace: 'No se conoce ninguna dirección de recogida. El cliente tiene que elegir una antes.',
    waits: 'Se ha preguntado al cliente: {amount} por {day}, de {from} a {to}.',
    quoted: 'Mostrado antes de enviarla: {amount}',
    carrier: 'Quién lo transporta',
    price: 'Precio',
    priceBothWays: 'Precio de ida y vuelta',
    day: 'Día',
    part: 'Entre',
    send: 'Enviar el precio',
    sendAgain: 'Enviar otro precio',
    takeTitle: 'Lo pagamos nosotros',
    takeText: 'El cliente no paga nada por el envío ni tiene que aceptar ningún precio.',
    takeReason: 'Por qué lo pagamos',
    takeHint: 'Solo lo lee el personal.',
    take: 'Pagamos el envío',
    agreed: 'Envío aceptado',
    agreedValue: '{amount}, el {date}',
    taken: 'Envío pagado por nosotros',
    charged: 'Coste para nosotros',
    elsewhere:
      'El cliente ha elegido después otra dirección que la del precio aceptado. Envíe otro precio si allí cuesta más.',
  },
}
