import type { BeforeDeliveryWords } from '../../en/mails/before-delivery.ts'

export const cancellationConfirmed: BeforeDeliveryWords['cancellationConfirmed'] = {
  subject: (number) => `${number}: su cancelación está confirmada`,
  heading: 'Su cancelación está confirmada',
  confirmed: (orderName) => `El pedido ${orderName} está cancelado y no se enviará.`,
  next: 'Lo siguiente es su reembolso. Le escribiremos en cuanto se haya emitido.',
}

export const nothingToRefund: BeforeDeliveryWords['nothingToRefund'] = {
  subject: (number) => `${number}: su solicitud ha terminado, no hay nada que reembolsar`,
  heading: 'Su solicitud ha terminado',
  nothing: (orderName) =>
    `No hay nada que reembolsar del pedido ${orderName}: no recibimos ningún pago por él, o ya se le ha devuelto. El pedido ` +
    'sigue cancelado y no tiene que hacer nada.',
  paid: 'Si pagó y no lo ha recuperado, responda a este correo y buscaremos su pago.',
}

export const interceptionRequested: BeforeDeliveryWords['interceptionRequested'] = {
  subject: (number) => `${number}: hemos pedido al transportista que detenga su entrega`,
  heading: 'Hemos pedido al transportista que detenga su entrega',
  requested: (orderName) => `El transportista tiene nuestra petición de detener el paquete del pedido ${orderName} y traerlo de vuelta.`,
  canFail:
    'Puede que no sea posible. Si el paquete le llega de todos modos, no tiene que aceptarlo; le escribiremos ' +
    'en cuanto responda el transportista.',
}

export const interceptionSucceeded: BeforeDeliveryWords['interceptionSucceeded'] = {
  subject: (number) => `${number}: su paquete está de vuelta hacia nosotros`,
  heading: 'Su paquete está de vuelta hacia nosotros',
  stopped: (orderName) => `El transportista ha detenido el paquete del pedido ${orderName} y nos lo trae de vuelta.`,
  next: 'Su reembolso sigue cuando haya llegado.',
}

export const interceptionFailed: BeforeDeliveryWords['interceptionFailed'] = {
  subject: (number) => `${number}: el transportista no pudo detener su paquete`,
  heading: 'El transportista no pudo detener su paquete',
  failed: (orderName) => `El paquete del pedido ${orderName} no se pudo detener y se entregará. El intento no se cobra.`,
  instead: 'Lo que puede hacer en su lugar',
  openOrder: 'Ver sus opciones para este pedido',
}

export const refusalAwaited: BeforeDeliveryWords['refusalAwaited'] = {
  subject: (number) => `${number}: no acepte el paquete en la puerta, por favor`,
  heading: 'No acepte el paquete en la puerta, por favor',
  refuse: (orderName) =>
    `Hemos anotado su solicitud para el pedido ${orderName}. No acepte el paquete cuando se lo lleven; ` +
    'el transportista nos lo trae de vuelta.',
  next: 'Su reembolso sigue cuando haya llegado a nuestro almacén.',
}

export const parcelNotReturned: BeforeDeliveryWords['parcelNotReturned'] = {
  subject: (number) => `${number}: el paquete no ha vuelto`,
  heading: 'El paquete no ha vuelto',
  missing: (orderName) => `El paquete del pedido ${orderName} que no quería aceptar no ha vuelto a nosotros.`,
  next:
    'Si lo aceptó, aún puede devolver los artículos. Si no lo aceptó, responda a este correo y ' + 'lo buscaremos con el transportista.',
}
