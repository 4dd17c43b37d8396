import type { MissingWords } from '../../en/mails/missing.ts'

export const inquiryOpened: MissingWords['inquiryOpened'] = {
  subject: (number) => `${number}: el transportista busca su paquete`,
  extendedSubject: (number) => `${number}: el transportista necesita más tiempo para encontrar su paquete`,
  heading: 'El transportista busca su paquete',
  extendedHeading: 'El transportista necesita más tiempo',
  expected: (day) =>
    `Hemos pedido al transportista que busque su paquete y esperamos su respuesta a más tardar el ${day}. No tiene que hacer nada.`,
  extended: (day) =>
    `El transportista aún no ha encontrado su paquete. Ahora esperamos su respuesta a más tardar el ${day}. No tiene que hacer nada.`,
  silent: 'Si para entonces no tenemos respuesta, no esperamos más: lo enviamos de nuevo o lo reembolsamos.',
  tell: 'Si el paquete aparece mientras tanto, díganoslo en la página de su solicitud, por favor.',
}

export const parcelFound: MissingWords['parcelFound'] = {
  subject: (number) => `${number}: su paquete ha aparecido`,
  heading: 'Su paquete ha aparecido',
  found: (orderName) => `El paquete del pedido ${orderName} ha aparecido, así que el pedido sigue como antes.`,
  wrong: '¿Algo está dañado o falta, o al final no lo tiene? La página de su pedido muestra qué puede hacer.',
  openOrder: 'Abrir su pedido',
}

export const parcelSentAgain: MissingWords['parcelSentAgain'] = {
  subject: (number) => `${number}: hemos enviado de nuevo su pedido`,
  heading: 'Lo hemos enviado de nuevo',
  sent: (carrier) => `Su paquete no ha aparecido, así que hemos entregado uno nuevo a ${carrier}. No le cuesta nada.`,
  both: 'Si aparece también el primer paquete, escríbanos antes de abrirlo, por favor. No le cobraremos nada automáticamente.',
}
