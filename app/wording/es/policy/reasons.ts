import type { ReasonCode } from '#app/domain/policy/decision.ts'
import type { ReasonWords } from '../../policy/worded-reason.ts'

export const reasons = {
  not_official_channel: {
    says: 'Esto no se compró en una tienda oficial de EM-Smart.',
    next: 'Pida el reembolso al vendedor al que se lo compró. Aquí puede solicitar una reparación, a su cargo.',
  },
  bulk_or_custom_order: {
    says: 'Es un pedido al por mayor o a medida, así que pueden aplicarse condiciones propias.',
    next: 'Envíe la solicitud de todos modos: nuestro equipo de ventas la revisa y le indica las condiciones de su pedido.',
  },
  nothing_left: {
    says: 'De este pedido no queda nada: todo se canceló, se devolvió o se reembolsó, o está a punto.',
    next: 'Siga la solicitud abierta, o anúlela para liberar sus artículos.',
  },
  within_cancellation_window: {
    says: 'El pedido se hizo hace no más de {freeHours} {freeHours|hora|horas}, así que no cobramos gastos de gestión.',
    next: 'Envíe la solicitud dentro del plazo; después se aplican otras condiciones.',
  },
  third_party_fees: {
    says: 'No podemos reembolsar los gastos de tramitación de terceros, como su banco.',
    next: 'Pregunte a su banco o proveedor de pago si cobra alguno.',
  },
  cancellation_window_over: {
    says: 'Las {freeHours} {freeHours|hora|horas} de cancelación gratuita han pasado. El pedido aún no se ha enviado.',
    next: 'Envíe la solicitud: nuestro equipo la revisa y pide al almacén que retenga el envío hasta entonces.',
  },
  already_shipped: {
    says: 'El pedido ya se ha enviado, así que no se puede cancelar.',
    next: 'Mientras está en camino puede pedirnos que detengamos la entrega; después puede devolverlo sin abrir o devolver artículos.',
  },
  interception_can_fail: {
    says: 'Puede que el transportista ya no logre detener la entrega.',
    next: 'Si llega de todos modos, devuélvalo sin abrir o devuelva los artículos.',
  },
  in_transit: {
    says: 'El pedido está en camino y podemos intentar detener la entrega.',
    next: 'Envíe la solicitud pronto: cuanto más avanza el paquete, más difícil es detenerlo.',
  },
  not_shipped: { says: 'El pedido aún no se ha enviado, así que no hay entrega que detener.', next: 'Cancele el pedido en su lugar.' },
  already_delivered: {
    says: 'El pedido ya se ha entregado, así que la entrega no se puede detener.',
    next: 'Devuelva el paquete sin abrir o devuelva los artículos.',
  },
  refusable: {
    says: 'Puede devolver el paquete sin abrir a nuestro almacén.',
    next: 'Deje el paquete sin abrir y envíe la solicitud para que lo esperemos.',
  },
  receipt_date_unknown: {
    says: 'No sabemos en qué fecha lo recibió.',
    next: 'Envíe la solicitud con algo que muestre la fecha, como el aviso de entrega. Nuestro equipo la revisa.',
  },
  not_at_door: {
    says: 'El paquete aún no le ha llegado, así que no se puede devolver.',
    next: 'Antes del envío puede cancelar el pedido; mientras está en camino puede pedirnos que detengamos la entrega.',
  },
  package_opened: {
    says: 'Un paquete entregado solo se puede devolver así mientras está sin abrir.',
    next: 'Devuelva los artículos en su lugar; los gastos de gestión dependen entonces de su estado.',
  },
  return_window_over: {
    says: 'El plazo de devolución de {windowDays} {windowDays|día|días} desde la entrega ha terminado.',
    next: 'Si algo no funciona, solicite una reparación. Para todo lo demás, puede pedirnos una excepción.',
  },
  region_not_supported: {
    says: 'El pedido se envió a un país que nuestras tiendas no atienden, así que allí no se aplica la garantía de devolución.',
    next: 'Envíe la solicitud: nuestro equipo busca una solución con usted. Usted pagaría todos los gastos de envío.',
  },
  not_delivered: {
    says: 'El pedido aún no se ha entregado.',
    next: 'Antes del envío puede cancelarlo, en camino pedirnos que detengamos la entrega, y en la puerta devolverlo sin abrir.',
  },
  within_return_window: {
    says: 'El plazo de devolución sigue abierto.',
    next: 'Envíe la solicitud antes de que termine el plazo; cuenta la fecha en que la envía.',
  },
  window_moved_by_claim: {
    says: 'Su solicitud de garantía amplió el plazo de devolución hasta {claimWindowDays} {claimWindowDays|día|días} después de ella.',
    next: 'Envíe la solicitud para entonces si la garantía no lo resuelve.',
  },
  incomplete_return: {
    says: 'Una devolución incluye todos los accesorios y el embalaje original. Sin ellos podemos rechazarla o cobrar más.',
    next: 'Busque lo que falta antes de enviarla, o díganos qué no encuentra.',
  },
  payments_differ: {
    says: 'Los pagos de este pedido no coinciden con sus artículos, así que aún no podemos confirmar un importe.',
    next: 'Envíe la solicitud: comprobamos lo pagado y lo reembolsado y respondemos a más tardar en la fecha mostrada.',
  },
  unknown_category: {
    says: 'Este artículo no está en nuestro catálogo.',
    next: 'Envíe la solicitud: nuestro equipo lo consulta y decide.',
  },
  category_not_returnable: {
    says: 'Los consumibles, materiales, filtros y embalajes no se pueden devolver.',
    next: 'Deje fuera este artículo. Si era defectuoso en el primer uso, solicite una sustitución gratuita.',
  },
  opened_consumable_gift: {
    says: 'Un consumible de regalo abierto no se puede devolver.',
    next: 'Déjelo fuera; descontamos su valor si devuelve todo el artículo con el que llegó.',
  },
  damaged: {
    says: 'Se dañó después de la entrega, así que no se puede devolver.',
    next: 'Solicite una reparación o déjelo fuera. Si llegó dañado, díganoslo: entonces se aplican otras reglas.',
  },
  quantity_exceeded: {
    says: 'Es más de lo que le queda de este artículo.',
    next: 'Elija una cantidad menor, o anule la solicitud abierta para el resto.',
  },
  fault_reported: {
    says: 'Nos dijo que llegó defectuoso, dañado, equivocado o incompleto, así que nuestro equipo lo examina antes de indicar un coste.',
    next: 'Añada fotos o un vídeo del fallo para que podamos responder antes.',
  },
  service_fee: {
    says: 'Cobramos gastos de gestión.',
    next: 'Ya están descontados del reembolso mostrado. Cuanto mejor es el estado, menores son.',
  },
  gift_not_returned: {
    says: 'Conserva un regalo que venía con este artículo, así que descontamos su valor.',
    next: 'Seleccione el regalo y devuélvalo con el artículo para evitar el descuento.',
  },
  return_shipping: {
    says: 'Usted paga el envío de devolución; nosotros reservamos la recogida.',
    next: 'Acepta el precio final antes de que reservemos la recogida; hasta entonces puede anular su solicitud sin coste.',
  },
  exchange_needs_confirmation: {
    says: 'Nuestro equipo confirma cada cambio.',
    next: 'Envíe la solicitud y díganos qué desea a cambio; respondemos a más tardar en la fecha mostrada.',
  },
  agreement: {
    says: 'A esta máquina se le aplica un contrato de servicio, que tiene prioridad.',
    next: 'Envíe la solicitud: nuestro equipo comprueba el contrato.',
  },
  discontinued: {
    says: 'La fecha final de mantenimiento de este producto ha pasado.',
    next: 'Escriba a {email}: quizá tengamos otra solución, como una pieza de repuesto.',
  },
  not_covered: {
    says: 'La garantía no cubre esto.',
    next: 'Aun así podemos repararlo: recibe antes un presupuesto y después decide. Usted paga el envío de ida y vuelta.',
  },
  first_use_replacement: {
    says: 'Era defectuoso en el primer uso, así que lo sustituimos gratis.',
    next: 'Envíe la solicitud con una foto del defecto; no paga nada.',
  },
  not_repairable: {
    says: 'No reparamos consumibles, materiales, filtros ni embalajes.',
    next: 'Si era defectuoso en el primer uso, díganoslo en la solicitud; si no, compre uno nuevo, por favor.',
  },
  depends_on_diagnosis: {
    says: 'Que la garantía lo cubra depende de lo que esté averiado.',
    next: 'Envíe la solicitud: averiguamos juntos qué pieza es antes de que nada cueste dinero.',
  },
  expired: {
    says: 'El periodo de garantía ha terminado; el mantenimiento de por vida continúa.',
    next: 'Envíe la solicitud: recibe antes un presupuesto y después decide. Usted paga el envío de ida y vuelta.',
  },
  covered: {
    says: 'La garantía lo cubre: la reparación es gratis y usted paga el {coveredShare} del envío.',
    next: 'Envíe la solicitud. Primero intentamos resolverlo en línea y, si eso no ayuda, recogemos la máquina.',
  },
  prohibited_action: {
    says: 'Ocurrió algo que puede anular la garantía, así que nuestro equipo revisa su solicitud.',
    next: 'Describa exactamente qué ocurrió, por favor.',
  },
  parcel_silent: {
    says: 'No hay noticias del paquete desde hace {silentDays} {silentDays|día|días}, así que ya no está en camino.',
    next: 'Envíe la solicitud: pedimos al transportista que lo busque; si no lo encuentra, lo enviamos de nuevo o lo reembolsamos.',
  },
  delivered_not_there: {
    says: 'El transportista dice que el paquete se entregó, pero usted no lo tiene.',
    next: 'Envíe la solicitud: pedimos al transportista la prueba de entrega; si el paquete no aparece, lo enviamos de nuevo o lo reembolsamos.',
  },
  delivery_failed: {
    says: 'El transportista no pudo entregar el paquete.',
    next: 'Envíe la solicitud: preguntamos al transportista dónde está y lo enviamos de nuevo o lo reembolsamos.',
  },
  too_early_to_miss: {
    says: 'El retraso del paquete aún no es suficiente: se puede avisar cuando no haya noticias desde hace {silentDays} {silentDays|día|días}, desde el día siguiente a una entrega que no le llegó, o cuando el transportista no pudo entregarlo.',
    next: 'Hasta entonces siga el envío y pregunte a sus vecinos, en su casa y en los lugares habituales.',
  },
  carrier_asked_first: {
    says: 'Primero preguntamos al transportista. Solo si el paquete no aparece lo enviamos de nuevo o lo reembolsamos.',
    next: 'Si aparece mientras tanto, díganoslo en la solicitud.',
  },
  address_was_wrong: {
    says: 'Nos dijo que el paquete fue a una dirección incorrecta.',
    next: 'Envíe la solicitud: nuestro equipo busca el paquete y le dice qué es posible.',
  },
} satisfies Record<ReasonCode, ReasonWords>
