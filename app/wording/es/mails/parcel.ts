import type { ParcelWords } from '../../en/mails/parcel.ts'

export const shippingPriced: ParcelWords['shippingPriced'] = {
  subject: (number, price) => `${number}: ${price} por su recogida, acéptelo por favor`,
  heading: 'El precio de su recogida',
  answer: (price) =>
    `Su recogida cuesta ${price}. Acéptelo en la página de su solicitud, por favor: entonces reservamos el transportista. Hasta que acepte puede anular su solicitud sin coste.`,
  answerBy: (price, day) =>
    `Su recogida cuesta ${price}. Acéptelo en la página de su solicitud a más tardar el ${day}, por favor: entonces reservamos el transportista. Hasta que acepte puede anular su solicitud sin coste.`,
  dearer: (quoted, price, more) => `Cuando envió su solicitud preveíamos ${quoted}; el transportista pide ${price}, que son ${more} más.`,
  firm: 'Este precio es definitivo, cobre lo que cobre después el transportista.',
  price: 'Precio',
  bothWays: 'Envío de ida y vuelta',
  share: 'Su parte',
  action: 'Ver el precio y aceptar',
}

export const pickupFailed: ParcelWords['pickupFailed'] = {
  subject: (number) => `${number}: la recogida no se realizó`,
  heading: 'La recogida no se realizó',
  reported: (day) => `Gracias por avisarnos: su paquete no se recogió el ${day}.`,
  noticed: (day) => `El transportista no recogió su paquete el ${day}.`,
  next:
    'Reservamos otro día y le escribiremos; en la página de su solicitud puede decir qué día le ' +
    'viene bien. Deje el paquete preparado, por favor; no le cuesta nada más.',
  chooseBy: (day) =>
    `Elija otra recogida en la página de su solicitud a más tardar el ${day}, por favor; entonces la reservamos. Deje el paquete preparado; no le cuesta nada más.`,
}

export const parcelReceived: ParcelWords['parcelReceived'] = {
  subject: (number) => `${number}: su paquete ha llegado`,
  heading: 'Su paquete ha llegado',
  arrived: 'Su paquete ha llegado a nuestro almacén.',
  inspection:
    'Ahora inspeccionamos lo que ha vuelto, línea a línea. Antes no se reembolsa ni se cambia nada; ' + 'le escribiremos con el resultado.',
  refundNext: 'Lo siguiente es su reembolso. Le escribiremos en cuanto se haya emitido.',
}

export const parcelUnasked: ParcelWords['parcelUnasked'] = {
  subject: (number) => `${number}: su paquete ha llegado`,
  heading: 'Su paquete ha llegado y hemos abierto una solicitud para él',
  arrived: (day, order) =>
    `Un paquete con artículos del pedido ${order} llegó a nuestro almacén el ${day}, sin solicitud. Hemos abierto una para usted, para que ` +
    'vea cómo va. En el paquete, visto desde fuera:',
  inspection: 'Ahora lo inspeccionamos, línea a línea, y le escribimos antes de decidir nada que usted no esperaría.',
  price: 'Los importes de abajo son los que indica la política, con fecha del día en que llegó.',
  refused: 'Según la política, con fecha del día en que llegó, no se puede aceptar:',
  afterRefusal:
    'Nuestro equipo lo examina de todos modos. Le hacemos una propuesta o se lo devolvemos todo. Puede escribirnos en su solicitud.',
}

export const parcelLost: ParcelWords['parcelLost'] = {
  subject: (number) => `${number}: su paquete se perdió en el camino`,
  heading: 'Su paquete se perdió en el camino',
  lost: 'El transportista nos ha dicho que su paquete se perdió de camino a nosotros.',
  settled: 'Ese riesgo no es suyo; lo resolvemos con el transportista.',
  next: {
    refund: 'Lo siguiente es su reembolso, como si el paquete hubiera llegado.',
    replacement: 'Le enviamos uno de sustitución y le escribimos cuando esté en camino.',
    exchange: 'A continuación enviamos su artículo de cambio o le reembolsamos. Le escribiremos.',
  },
  keep: 'Si el transportista le firmó un recibo, consérvelo, por favor.',
}

export const sentBack: ParcelWords['sentBack'] = {
  subject: {
    'as-it-came': (number) => `${number}: sus artículos están de vuelta hacia usted`,
    repaired: (number) => `${number}: su máquina reparada está en camino`,
  },
  heading: { 'as-it-came': 'Sus artículos están de vuelta hacia usted', repaired: 'Su máquina reparada está en camino' },
  sent: (carrier) => `Hemos entregado su paquete a ${carrier}.`,
  check: 'Examine el paquete cuando llegue y haga que el transportista anote cualquier daño, por favor.',
}

export const replacementSent: ParcelWords['replacementSent'] = {
  subject: (number) => `${number}: su artículo de cambio está en camino`,
  heading: 'Su artículo de cambio está en camino',
  sent: (what, carrier) => `Hemos entregado su artículo de cambio a ${carrier}: ${what}.`,
  subjectPacked: (number) => `${number}: enviamos su artículo de cambio`,
  headingPacked: 'Enviamos su artículo de cambio',
  packed: (what) =>
    `Estamos embalando su artículo de cambio: ${what}. Recibirá un enlace de seguimiento en cuanto lo tenga el transportista.`,
  subjectComplete: (number) => `${number}: su cambio está completo`,
  headingComplete: 'Su cambio está completo',
  complete: (what) => `Su cambio está completo. Ya le enviamos ${what}, y no tiene que hacer nada más.`,
}

export const replacementSentFirst: ParcelWords['replacementSentFirst'] = {
  subject: (number) => `${number}: enviamos su artículo de cambio`,
  heading: 'Enviamos su artículo de cambio',
  packed: (what) =>
    `No esperamos a su devolución: ya estamos embalando ${what}. Recibirá un enlace de seguimiento en cuanto lo tenga el transportista.`,
  back: (day) => `Entregue sus artículos a nuestro transportista a más tardar el ${day}, por favor.`,
  choose: 'En la página de su solicitud elige cuándo debe pasar el transportista.',
  booked: 'La recogida ya está reservada; solo tenga sus artículos listos ese día.',
  after:
    'Revisamos sus artículos cuando lleguen y le escribimos si difieren de lo que describió. Si ese día no están en camino, también le escribimos: entonces podríamos pedirle que pague el artículo de cambio.',
  closed: 'Desde ahora ya no puede anular esta solicitud.',
  action: 'Abrir su solicitud',
}

export const returnKept: ParcelWords['returnKept'] = {
  subject: (number) => `${number}: conserva sus artículos`,
  heading: 'Conserva sus artículos',
  kept: 'Ya no tiene que devolver nada: sus artículos se quedan con usted, y también el artículo de cambio que le enviamos.',
  done: 'Este cambio ha terminado y no tiene que hacer nada más.',
}

export const replacementOut: ParcelWords['replacementOut'] = {
  subject: (number) => `${number}: elija otro artículo de cambio, por favor`,
  heading: 'Su artículo de cambio está agotado',
  gone: (what) => `Lo sentimos: lo que eligió está agotado (${what}) y no podemos enviarlo.`,
  choose: 'Elija otra cosa o pida el reembolso, por favor. Lo que ya haya pagado por ello lo reembolsamos automáticamente.',
  action: 'Elegir de nuevo',
}
