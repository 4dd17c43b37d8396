import type { outcome as english } from '../../en/pages/outcome.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const outcome: SameKeys<typeof english> = {
  extrasTitleCustomer: 'También en su paquete',
  extraCustomer: {
    waiting: 'Le escribiremos sobre ello.',
    matched: 'Hemos abierto una solicitud para ello.',
    sent_away: 'Lo hemos reenviado.',
  },
  foundTitle: 'Lo que encontramos',
  foundCaption: 'Su descripción y lo que encontramos, línea a línea',
  item: 'Artículo',
  declared: 'Su descripción',
  found: 'Encontramos',
  asDeclared: 'Como lo describió',
  state: '{quantity}, {condition}',
  notThere: 'No estaba en el paquete',
  faultNot: 'No se encontró la avería descrita.',
  valueOff: 'Pérdida de valor: {amount}',
  partsOff: 'Piezas que faltan: {amount}',
  open: 'Lo revisaremos',
  foundTotal: 'Su reembolso',
  declaredTotal: 'Según lo descrito',
  offerOpenTitle: 'Nuestra propuesta: {amount}',
  offerExchange:
    'Valoramos lo que ha devuelto en {amount}. Con su artículo de cambio: {difference}. Responda hasta el final del {date}, por favor. Si no responde, cuenta como aceptada.',
  offerOpenText:
    'Responda hasta el final del {date}, por favor. Si no responde, cuenta como aceptada y reembolsamos {amount}.',
  offerPerson: 'Responda hasta el final del {date}, por favor. Si no responde, decide nuestro equipo.',
  accept: 'Aceptar {amount}',
  disputeTitle: '¿No está de acuerdo?',
  why: 'Díganos por qué',
  dispute: 'Rechazar la propuesta',
  estimateOpenTitle: 'La reparación cuesta {amount}',
  estimateOpenText: 'Responda hasta el final del {date}, por favor. Si no responde, le devolvemos la máquina sin reparar.',
  acceptEstimate: 'Reparar por {amount}',
  declineEstimate: 'Devolvérmela sin reparar',
  estimateAnswered: {
    accepted: 'Aceptado: reparación por {amount}',
    declined: 'Rechazado: reparación por {amount}',
    'time-over': 'Sin respuesta: reparación por {amount}',
  },
  giftCreditedTitle: 'Regalo abonado: {amount}',
  giftCreditedTo: '«{gift}» llegó después del reembolso. Abonado el {date} a {method}, referencia {reference}.',
  giftCreditedText: '«{gift}» llegó después del reembolso. Abonado el {date} en su medio de pago original, referencia {reference}.',
  refundedTitle: 'Reembolsado: {amount}',
  refundedTo: 'Emitido el {date} a {method}, referencia {reference}. Su banco puede tardar unos días en mostrarlo.',
  refundedText:
    'Emitido el {date} en su medio de pago original, referencia {reference}. Su banco puede tardar unos días en mostrarlo.',
}
