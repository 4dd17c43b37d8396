import type { caseNext as english } from '../../en/pages/case-next.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

const submitted =
  '{reviewBy, select, none {Estamos revisando su solicitud.} other {Le responderemos a más tardar el {reviewBy}.}} No tiene que hacer nada.{resumed, select, none {} other { Nuestra revisión estuvo en pausa del {asked} al {resumed} mientras esperábamos su respuesta.}}'
const infoRequested =
  'Le pedimos algo el {asked}. Nuestra revisión está en pausa hasta que responda{answerBy, select, none {} other {; hágalo, por favor, a más tardar el {answerBy}}}.'
const booked =
  'Embale todo en su embalaje original, imprima los dos documentos y téngalo todo listo el {pickup}. El transportista le llama antes.'
const failedPickup =
  'El transportista no pudo recogerlo. {answerBy, select, none {Reservaremos otro día y le escribiremos.} other {Elija otra recogida a más tardar el {answerBy}; después, su solicitud caduca.}}'
const pickedUp = 'Está en camino hacia nosotros. Le escribiremos cuando llegue.'
const declined = 'Su pedido queda como está. Abajo ve qué puede hacer en su lugar.'
const withdrawn = 'Ha anulado esta solicitud. Su pedido queda como está.'
const refunded = 'Hemos emitido su reembolso en el medio de pago que utilizó. Su banco puede tardar unos días en mostrarlo.'
const lost =
  'El transportista perdió el paquete en el camino hacia nosotros. Ese riesgo no es suyo: le reembolsamos como si hubiera llegado.'
const closed = 'Esta solicitud está cerrada. Gracias por su paciencia.'

const comingBack = {
  submitted,
  info_requested: infoRequested,
  approved:
    '{answerBy, select, none {Reservaremos la recogida y le enviaremos los dos documentos para imprimir.} other {Programe su recogida a más tardar el {answerBy}; después, su solicitud caduca.}} Puede anular su solicitud hasta que el transportista tenga el paquete.',
  declined,
  pickup_booked: booked,
  pickup_failed: failedPickup,
  picked_up: pickedUp,
  received: 'Ha llegado y ahora lo inspeccionamos. Normalmente emitimos el reembolso en {days} días laborables desde su llegada.',
  inspected: 'Lo hemos inspeccionado. Lo siguiente es su reembolso, o una propuesta si algo difiere de su descripción.',
  offer_sent: 'Algo difiere de su descripción. Revise nuestra propuesta y acéptela o rechácela, por favor.',
  offer_accepted: 'Ha aceptado nuestra propuesta. Ahora la llevamos a cabo.',
  offer_disputed: 'Ha rechazado nuestra propuesta. Nuestro equipo la revisa de nuevo y le escribe.',
  offer_unanswered:
    'No ha respondido a nuestra propuesta. Eso no es un sí: reembolsamos lo que propusimos, y el resto queda abierto. Aún puede aceptarla o rechazarla.',
  rest_disputed: 'Ha pedido más de lo que reembolsamos. Nuestro equipo lo revisa de nuevo y le escribe.',
  rejected: 'No hemos podido aceptarlo tras la inspección. Se lo devolveremos.',
  sent_back: 'Está en camino de vuelta hacia usted.',
  lost,
  withdrawn,
  expired:
    'No hemos recibido respuesta, así que esta solicitud ha caducado. Su pedido queda como está, y puede enviar una nueva solicitud dentro del plazo.',
  refunded,
  closed,
} as const

export const caseNext: SameKeys<typeof english> = {
  cancel: {
    submitted:
      'Su pedido aún no está cancelado: {reviewBy, select, none {confirmaremos su cancelación} other {confirmaremos su cancelación a más tardar el {reviewBy}}}, y hemos pedido al almacén que retenga el paquete hasta entonces. No tiene que hacer nada.',
    confirmed: 'Su pedido está cancelado. Lo siguiente es su reembolso; le escribiremos cuando lo hayamos emitido.',
    closed: 'Su pedido está cancelado. No hay nada que reembolsar: no recibimos ningún pago, o ya se le ha devuelto.',
    refunded,
    declined,
    withdrawn,
  },
  intercept: {
    submitted:
      '{reviewBy, select, none {Pediremos al transportista que detenga la entrega.} other {Pediremos al transportista que detenga la entrega a más tardar el {reviewBy}.}} Si llega de todos modos, déjelo sin abrir.',
    requested:
      'Hemos pedido al transportista que detenga la entrega. No siempre es posible: si el paquete llega de todos modos, déjelo sin abrir.',
    intercepted: 'El paquete está de vuelta hacia nosotros. Normalmente emitimos el reembolso en {days} días laborables desde su llegada.',
    received: 'El paquete ha vuelto a nosotros. Normalmente emitimos el reembolso en {days} días laborables desde su llegada.',
    refunded,
    lost,
    failed:
      'El transportista no pudo detener la entrega. No paga nada por el intento: devuelva el paquete sin abrir o devuelva los artículos cuando haya llegado.',
    declined,
    withdrawn,
  },
  refuse: {
    submitted:
      '{reviewBy, select, none {Estamos revisando su solicitud.} other {Le responderemos a más tardar el {reviewBy}.}} Deje el paquete sin abrir; en la puerta, simplemente no lo acepte.',
    awaiting_return:
      'El transportista nos trae el paquete de vuelta. Normalmente emitimos el reembolso en {days} días laborables desde su llegada.',
    approved:
      '{wished, select, none {Programe su recogida abajo o deje que elijamos el día.} other {Reservaremos la recogida para el día que eligió.}} Después le enviaremos los dos documentos para imprimir. Deje el paquete sin abrir.',
    pickup_booked: 'Deje el paquete sin abrir, imprima los dos documentos y téngalos listos el {pickup}. El transportista le llama antes.',
    received: 'El paquete ha vuelto a nosotros. Normalmente emitimos el reembolso en {days} días laborables desde su llegada.',
    inspected: 'Hemos revisado el paquete. Lo siguiente es su reembolso.',
    refunded,
    pickup_failed:
      'El transportista no pudo recogerlo. {wished, select, none {Elija otra recogida abajo o deje que elijamos el día.} other {Reservaremos el día que eligió y le escribiremos.}} Deje el paquete sin abrir.',
    lost,
    not_returned: 'El paquete no ha vuelto a nosotros. Si al final se le entregó, la página de su pedido muestra sus opciones.',
    declined,
    withdrawn,
  },
  return: comingBack,
  exchange: {
    ...comingBack,
    submitted:
      '{reviewBy, select, none {Nuestro equipo está revisando su cambio.} other {Nuestro equipo está revisando su cambio y le responderá a más tardar el {reviewBy}.}} No tiene que hacer nada.',
    received: 'Ha llegado. Ahora lo inspeccionamos y después enviamos su artículo de cambio.',
    inspected: 'Lo hemos inspeccionado. Lo siguiente es su artículo de cambio, o una propuesta si algo difiere de su descripción.',
    awaiting_payment: 'Su artículo de cambio cuesta más. Pague la factura de abajo, por favor; lo enviaremos en cuanto llegue su pago.',
    payment_check: 'Su pago ha llegado, pero no coincide con la factura. Lo estamos comprobando y le escribiremos.',
    difference_paid: 'Su pago ha llegado. Ahora enviamos su artículo de cambio.',
    replaced: 'Su artículo de cambio está en camino.',
    lost: 'El transportista perdió el paquete en el camino hacia nosotros. Ese riesgo no es suyo: enviaremos su artículo de cambio o le reembolsaremos.',
    not_returned: 'Conserva sus artículos y el artículo de cambio. Este cambio está cerrado y no tiene que devolver nada.',
  },
  repair: {
    submitted:
      '{reviewBy, select, none {Nuestra atención al cliente la examina} other {Nuestra atención al cliente la examina a más tardar el {reviewBy}}} e intenta resolverlo primero con usted en línea. Por favor, no envíe nada todavía.',
    info_requested: infoRequested,
    troubleshooting:
      'Nuestra atención al cliente intenta resolverlo con usted en línea. Por favor, no envíe nada todavía. Si hay que enviarla, entréguela a más tardar el {arriveBy}.',
    solved: 'Está resuelto. Si el problema vuelve, envíe una nueva solicitud de reparación.',
    send_in:
      'Envíenosla, por favor. {wished, select, none {Programe su recogida abajo y entréguela} other {Reservaremos la recogida para el día que eligió. Entréguela}} a más tardar el {arriveBy} para que el día de su solicitud siga siendo su fecha de referencia.',
    pickup_booked:
      'Embálela en su embalaje original, imprima los dos documentos y téngalos listos el {pickup}. Entréguela a más tardar el {arriveBy}. El transportista le llama antes.',
    pickup_failed:
      'El transportista no pudo recogerla. {wished, select, none {Elija otra recogida abajo.} other {Reservaremos el día que eligió y le escribiremos.}} Entréguela a más tardar el {arriveBy}.',
    late: 'El plazo para entregarla terminó el {arriveBy}. Aún puede enviarla{wished, select, none {; programe su recogida abajo} other {, el día que eligió}}. Su fecha de referencia será entonces el día en que la entregue.',
    picked_up: pickedUp,
    received: 'Ha llegado. Ahora averiguamos qué falla.',
    diagnosed: 'Sabemos qué falla. Lo siguiente es la reparación, o un presupuesto si no es gratis.',
    estimate_sent: 'Revise nuestro presupuesto y acéptelo o rechácelo, por favor. No empezamos antes.',
    estimate_accepted: 'Ha aceptado el presupuesto. Ahora la reparamos.',
    estimate_declined: 'Ha rechazado la reparación. Le devolveremos su máquina sin reparar.',
    awaiting_payment: 'Pague la factura de abajo, por favor. Empezaremos la reparación en cuanto llegue su pago.',
    payment_check: 'Su pago ha llegado, pero no coincide con la factura. Lo estamos comprobando y le escribiremos.',
    awaiting_parts: 'Esperamos piezas. Seguiremos en cuanto lleguen y le escribiremos si cambia la fecha.',
    repaired: 'Está reparada. Ahora se la enviamos de vuelta.',
    replaced: 'Le enviamos una máquina de sustitución.',
    shipped_back: 'Está en camino de vuelta hacia usted.',
    declined,
    withdrawn,
    lost: 'El transportista la perdió en el camino hacia nosotros. Ese riesgo no es suyo: le enviaremos una de sustitución y le escribiremos cuando esté en camino.',
    closed,
  },
  not_received: {
    submitted,
    info_requested: infoRequested,
    inquiry:
      'Hemos pedido al transportista que busque el paquete y esperamos su respuesta a más tardar el {expectedOn}. Si para entonces no la tenemos, no esperaremos más: lo enviaremos de nuevo o lo reembolsaremos. Si aparece, díganoslo abajo, por favor.',
    parcel_found: 'El paquete ha aparecido y su pedido sigue como antes. ¿Algo no está bien? La página del pedido muestra sus opciones.',
    sent_again:
      'Lo hemos enviado de nuevo. Si aparece también el primer paquete, escríbanos, por favor; no tiene que pagar ni enviar nada por su cuenta.',
    refunded:
      'Hemos emitido su reembolso en el medio de pago que utilizó. Su banco puede tardar unos días en mostrarlo. Si al final aparece el paquete, escríbanos antes de abrirlo, por favor: acordaremos con usted qué hacer y no le cobraremos nada automáticamente.',
    declined,
    withdrawn,
    expired:
      'No hemos recibido respuesta, así que esta solicitud ha caducado. Su pedido queda como está, y puede avisar de nuevo si el paquete sigue sin aparecer.',
    closed:
      'Esta solicitud está cerrada. Si al final aparece un paquete que reembolsamos o enviamos de nuevo, escríbanos antes de abrirlo, por favor; no le cobraremos nada automáticamente.',
  },
  withdrawal: {
    declared: 'Hemos recibido su desistimiento.',
    acknowledged:
      '{sendBackBy, select, none {Devuélvalo, por favor.} other {Devuélvalo a más tardar el {sendBackBy}, por favor.}} {wished, select, none {Elija abajo: enviamos un transportista o lo envía usted.} other {Reservamos el transportista para el día que eligió.}} Tendrá su dinero a más tardar el {refundBy}; hasta entonces podemos esperar al paquete, o a la prueba de que lo ha enviado.',
    confirmed: 'No se le había enviado nada, así que no hay nada que devolver. Tendrá su dinero a más tardar el {refundBy}.',
    pickup_booked: booked,
    pickup_failed:
      'El transportista no pudo recogerlo. {wished, select, none {Elija otra recogida abajo o envíelo usted.} other {Reservamos el día que eligió y le escribimos.}}',
    own_shipping: 'Lo ha devuelto usted. Tendrá su dinero a más tardar el {refundBy}.',
    picked_up: 'Está en camino hacia nosotros. Tendrá su dinero a más tardar el {refundBy}.',
    received: 'Ha llegado. Ahora lo examinamos. Tendrá su dinero a más tardar el {refundBy}.',
    assessed: 'Lo hemos examinado. Tendrá su dinero a más tardar el {refundBy}.',
    lost: 'El transportista perdió el paquete en el camino hacia nosotros. Ese riesgo no es suyo: lo siguiente es su reembolso.',
    rejected: 'Se lo enviamos de vuelta. Le hemos escrito el motivo.',
    sent_back: 'Está en camino de vuelta hacia usted.',
    declined: 'Su pedido queda como está. Si no está de acuerdo, escríbanos abajo, por favor.',
    refunded,
    closed,
  },
}
