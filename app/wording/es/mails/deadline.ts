import type { DeadlineWords } from '../../en/mails/deadline.ts'

export const deadlineNear: DeadlineWords['deadlineNear'] = {
  subject: (number, day) => `${number}: responda a más tardar el ${day}, por favor`,
  heading: 'Su solicitud le espera',
  awaited: {
    item: 'Todavía necesitamos lo que le pedimos.',
    pickup: 'Su paquete aún está por recoger.',
    offer: 'Nuestra propuesta tras la inspección sigue sin respuesta.',
    estimate: 'Nuestro presupuesto de reparación sigue sin respuesta.',
    'send-in': 'Su máquina aún no se ha entregado a un transportista.',
    return: 'Le hemos enviado su artículo de cambio, y sus artículos aún están por recoger.',
    payment: 'Su factura sigue sin pagar. La encontrará en la página de su solicitud.',
  },
  by: (day) => `El plazo termina el ${day}.`,
}

export const caseExpired: DeadlineWords['caseExpired'] = {
  subject: (number) => `${number}: su solicitud ha caducado`,
  heading: 'Su solicitud ha caducado',
  expired: {
    item: 'No recibimos lo que le pedimos, así que la solicitud está cerrada.',
    pickup: 'No se pudo recoger el paquete, así que la solicitud está cerrada.',
    offer: 'Nuestra propuesta quedó sin respuesta, así que la solicitud está cerrada.',
    estimate: 'Nuestro presupuesto quedó sin respuesta, así que la solicitud está cerrada.',
    'send-in': 'La máquina no se entregó a un transportista, así que la solicitud está cerrada.',
  },
  usable: 'No le cuesta nada y su pedido queda como estaba. Aún puede solicitar todo lo que sea posible para él.',
  openOrder: 'Ver sus opciones para este pedido',
}
