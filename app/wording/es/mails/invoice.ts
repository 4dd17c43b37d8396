import type { InvoiceWords } from '../../en/mails/invoice.ts'

export const invoiceOpened: InvoiceWords['invoiceOpened'] = {
  subject: (number, amount, day) => `${number}: pague ${amount} a más tardar el ${day}, por favor`,
  heading: 'Su factura',
  asked: {
    estimate: (amount) => `Su reparación cuesta ${amount}. Empezamos en cuanto llegue su pago.`,
    shipping_share: (amount) => `Su parte del envío de esta reparación es de ${amount}.`,
    exchange_difference: (amount) => `El artículo que desea a cambio cuesta ${amount} más. Lo enviamos en cuanto llegue su pago.`,
    exchange_first: (amount) =>
      `El artículo que desea a cambio cuesta ${amount} más. Cuando haya pagado, lo enviamos antes de que llegue su devolución.`,
    exchange_owed: (amount) => `Quedan ${amount} por pagar del artículo de cambio que le enviamos.`,
  },
  amount: 'Importe',
  payBy: 'Pagar a más tardar',
  otherwise: {
    estimate: 'Si su pago no ha llegado para entonces, le devolvemos la máquina sin reparar.',
    shipping_share: 'Su reparación sigue en cualquier caso. Si no paga, el importe queda pendiente.',
    exchange_difference: 'Si su pago no ha llegado para entonces, reembolsamos su devolución en lugar de cambiarla.',
    exchange_first: 'Si prefiere no pagar todavía, su cambio sigue: enviaremos el artículo de cambio después de revisar sus artículos.',
    exchange_owed: 'Si no paga, el importe queda pendiente y le escribimos.',
  },
  pay: 'Pagar en la página de nuestra tienda',
  safe: 'Paga en la página de nuestra tienda. Nunca pedimos datos de tarjeta por correo electrónico.',
}

export const paymentReceived: InvoiceWords['paymentReceived'] = {
  subject: (number) => `${number}: hemos recibido su pago`,
  heading: 'Hemos recibido su pago',
  received: (amount) => `Gracias. Hemos recibido su pago de ${amount}.`,
  next: {
    estimate: 'Empezamos ahora la reparación y le escribiremos cuando esté hecha.',
    shipping_share: 'No tiene que hacer nada más.',
    exchange_difference: 'Ahora enviamos el artículo que desea a cambio y le escribiremos con el número de seguimiento.',
    exchange_first: 'Ahora enviamos el artículo que desea a cambio. Le escribimos en cuanto lo estemos embalando.',
    exchange_owed: 'No tiene que hacer nada más.',
  },
}

export const paymentMissed: InvoiceWords['paymentMissed'] = {
  subject: (number) => `${number}: su factura está cerrada`,
  heading: 'Su factura está cerrada',
  because: {
    customer: 'Decidió no pagar la factura, así que está cerrada.',
    staff: 'Hemos cerrado la factura. Ya no tiene que pagarla.',
    system: 'La factura no se pagó a tiempo, así que está cerrada.',
  },
  sentBack: 'Su máquina vuelve a usted sin reparar; le escribiremos con el número de seguimiento.',
  refunded: 'Reembolsamos su devolución en lugar de cambiarla y le escribiremos en cuanto se haya emitido el reembolso.',
  late: 'Un pago que nos llegue más tarde se reembolsa.',
}

export const paymentReturned: InvoiceWords['paymentReturned'] = {
  subject: (number, amount) => `${number}: ${amount} reembolsados`,
  heading: 'Su pago se ha reembolsado',
  returned: (amount) => `Hemos reembolsado los ${amount} que pagó por esta solicitud. Van al medio de pago que utilizó.`,
  amount: 'Reembolsado',
  to: 'A',
  reference: 'Referencia',
  time: 'Su banco puede tardar unos días en mostrarlo.',
}
