import type {
  CaseApprovedWords,
  CaseDeclinedWords,
  CaseFiledWords,
  CaseMessageWords,
  CaseWithdrawnWords,
  ExceptionApprovedWords,
  ItemRequestedWords,
} from '../../en/mails/review.ts'

const keepPacking = 'Hasta entonces, conserve juntos los artículos, todos los accesorios, los regalos y el embalaje original, por favor.'

export const caseFiled: CaseFiledWords = {
  subject: (number, kind) => `Hemos recibido su solicitud de ${kind} (${number})`,
  heading: (kind) => `Hemos recibido su solicitud de ${kind}`,
  received: (number, orderName) => `Gracias. Hemos recibido su solicitud para el pedido ${orderName}. Su número es ${number}.`,
  reviewBy: (day) => `La revisaremos a más tardar el ${day} y le enviaremos nuestra respuesta por correo electrónico.`,
  exception:
    'Nuestra política no lo permite y usted ha pedido una excepción. Deciden dos personas de nuestro equipo; hasta entonces no se promete nada.',
  noReview: 'Le escribiremos en cuanto haya novedades.',
  meanwhile: {
    cancel: 'Su pedido aún no está cancelado. Hasta que lo confirmemos, pedimos al almacén que retenga el paquete.',
    intercept: 'Si el paquete llega de todos modos, déjelo sin abrir, por favor.',
    refuse: 'Deje el paquete sin abrir, por favor. En la puerta, simplemente no lo acepte.',
    return: keepPacking,
    exchange: keepPacking,
    repair: 'Nuestra atención al cliente intenta resolverlo primero con usted en línea. Por favor, no envíe nada todavía.',
    not_received: 'Hasta entonces, siga atento al paquete, por favor: si aparece, díganoslo en la página de su solicitud.',
    withdrawal: 'Su desistimiento ya vale; no tiene que esperarnos.',
  },
  warranty: 'Su garantía',
  guarantee: 'Lo que le da la garantía legal',
}

export const caseApproved: CaseApprovedWords = {
  subject: (number, kind) => `${number}: su solicitud de ${kind} está aprobada`,
  heading: (kind) => `Su solicitud de ${kind} está aprobada`,
  approved: (orderName) => `Hemos aprobado su solicitud para el pedido ${orderName}.`,
  next: 'Ahora reservamos una recogida en su dirección. Le enviaremos por correo el día y los dos documentos para imprimir.',
  chooseBy: (day) =>
    `Programe su recogida en la página de su solicitud a más tardar el ${day}, por favor. Después la reservamos y le enviamos los dos documentos para imprimir. Pasado ese día, su solicitud caduca y su pedido queda como está.`,
  meanwhile: 'Lo que puede hacer ahora',
  packing: [
    'Meta todo lo que venía con él: accesorios, cables, manuales y regalos.',
    'Use el embalaje original con sus materiales protectores; los daños en el camino de vuelta no están cubiertos.',
    'Deje el paquete abierto hasta que tenga la nota de devolución, que va dentro.',
  ],
  unopened: ['Deje el paquete sin abrir, tal como se entregó.', 'Guárdelo en un lugar seco.'],
}

export const caseDeclined: CaseDeclinedWords = {
  subject: (number, kind) => `${number}: no podemos aceptar su solicitud de ${kind}`,
  heading: (kind) => `No podemos aceptar su solicitud de ${kind}`,
  declined: (orderName) => `Hemos revisado su solicitud para el pedido ${orderName} y no podemos aceptarla. El motivo:`,
  usable: 'Su pedido queda como estaba.',
  instead: 'Lo que puede hacer en su lugar',
  openOrder: 'Ver sus opciones para este pedido',
  disagree: '¿No está de acuerdo o falta algo? Responda a este correo; nuestro equipo lo lee.',
}

export const exceptionApproved: ExceptionApprovedWords = {
  subject: (number) => `${number}: aprobada como excepción`,
  heading: 'Hacemos una excepción para usted',
  approved: (orderName) => `Hemos revisado de nuevo su solicitud para el pedido ${orderName} y la hemos aprobado. El motivo:`,
  amount: (amount) => `Se le reembolsan ${amount}.`,
  ifAsDescribed: 'Esto vale si todo llega como lo describió; si no, antes le preguntamos.',
  next: {
    cancel: 'Ahora reembolsamos en su medio de pago original.',
    intercept: 'Ahora pedimos al transportista que detenga la entrega.',
    refuse: 'Deje el paquete sin abrir, por favor. Le escribiremos en cuanto esté de vuelta hacia nosotros.',
    return: 'Ahora reservamos una recogida en su dirección. Le enviaremos por correo el día y los documentos.',
    exchange: 'Ahora reservamos una recogida en su dirección. Le enviaremos por correo el día y los documentos.',
    repair:
      'Nuestra atención al cliente intenta resolverlo primero con usted en línea y le escribe a continuación. Por favor, no envíe nada todavía.',
    not_received: 'Ahora pedimos al transportista que busque el paquete y le escribimos con el día en que esperamos su respuesta.',
    withdrawal: 'Ahora devuélvalo como dice la página de su desistimiento, por favor.',
  },
}

export const itemRequested: ItemRequestedWords = {
  subject: (number) => `${number}: necesitamos algo de usted`,
  heading: 'Necesitamos algo de usted',
  asked: (orderName) => `Para decidir sobre su solicitud para el pedido ${orderName} aún necesitamos:`,
  answerBy: (day) => `Añádalo a su solicitud a más tardar el ${day}, por favor. Después, la solicitud caduca; su pedido queda como está.`,
  noLimit: 'Añádalo a su solicitud en cuanto pueda, por favor; nuestra revisión está en pausa hasta entonces.',
  action: 'Añadirlo a su solicitud',
}

export const caseWithdrawn: CaseWithdrawnWords = {
  subject: (number) => `${number}: su solicitud está anulada`,
  heading: 'Su solicitud está anulada',
  withdrawn: (orderName) => `Ha anulado su solicitud para el pedido ${orderName}. No le cuesta nada.`,
  byLaw: (orderName) =>
    `Ha desistido del contrato del pedido ${orderName}. Eso le da más que esta solicitud, así que continúa como su desistimiento.`,
  calledOff: (day) => `La recogida del ${day} está cancelada; no tiene que entregar nada.`,
  usable: 'Su pedido queda como estaba. Aún puede solicitar todo lo que sea posible para él.',
  openOrder: 'Ver sus opciones para este pedido',
}

export const caseMessage: CaseMessageWords = {
  subject: (number) => `${number}: un mensaje sobre su solicitud`,
  heading: 'Un mensaje sobre su solicitud',
  wrote: 'Nuestra atención al cliente le ha escrito:',
  answer: 'Responda en la página de su solicitud o conteste a este correo.',
}
