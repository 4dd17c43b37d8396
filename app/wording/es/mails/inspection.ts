import type { InspectionWords } from '../../en/mails/inspection.ts'

const condition = { unopened: '«sin abrir»', unused: '«abierto, sin usar»', used: '«usado»', damaged: '«dañado»', missing: '«falta»' }

export const offerSent: InspectionWords['offerSent'] = {
  subject: (number) => `${number}: resultado de la inspección, responda por favor`,
  heading: 'Sus artículos difieren de su descripción',
  found: 'Hemos inspeccionado lo que ha vuelto. Difiere de su descripción:',
  condition: (declared, found) => `usted indicó ${condition[declared]}, encontramos ${condition[found]}`,
  quantity: (declared, found) => `usted indicó ${declared}, encontramos ${found}`,
  notThere: 'no estaba en el paquete',
  missingParts: (amount) => `faltan piezas, descuento de ${amount}`,
  faultNotFound: 'no encontramos la avería que describió',
  differences: 'Diferencias',
  offer: 'Esto cambia los importes. Las fotos y cada resultado están en la página de su solicitud.',
  answerBy: (day) => `Acepte o rechace nuestra propuesta a más tardar el ${day}, por favor.`,
  ifSilent: {
    accepted: 'Si no responde para entonces, la propuesta cuenta como aceptada.',
    'part-paid': 'Si no responde para entonces, reembolsamos el importe de arriba y el resto queda abierto: aún podrá oponerse.',
    'decided-by-person': 'Si no responde para entonces, nuestro equipo decide y le escribe.',
  },
  action: 'Responder a la propuesta',
}

export const offerAnswered: InspectionWords['offerAnswered'] = {
  subject: {
    accepted: (number) => `${number}: ha aceptado nuestra propuesta`,
    disputed: (number) => `${number}: hemos recibido su desacuerdo`,
    'time-over': (number) => `${number}: nuestra propuesta cuenta como aceptada`,
    'part-paid': (number) => `${number}: reembolsamos lo que propusimos`,
    'decided-by-person': (number) => `${number}: el plazo de respuesta ha terminado`,
  },
  heading: {
    accepted: 'Ha aceptado nuestra propuesta',
    disputed: 'Hemos recibido su desacuerdo',
    'time-over': 'Nuestra propuesta cuenta como aceptada',
    'part-paid': 'Reembolsamos lo que propusimos',
    'decided-by-person': 'El plazo de respuesta ha terminado',
  },
  next: {
    accepted: 'Lo siguiente es su reembolso. Le escribiremos en cuanto se haya emitido.',
    disputed: 'Nuestro equipo examina de nuevo los artículos y las fotos y le escribe. Hasta entonces no se reembolsa ni se cambia nada.',
    'time-over': 'El plazo de respuesta ha terminado y, como anunciamos, la propuesta cuenta como aceptada. Lo siguiente es su reembolso.',
    'part-paid':
      'No hemos recibido respuesta. Eso no es un sí: reembolsamos lo que propusimos, puesto que nadie lo discute, y el resto queda abierto. Aún puede aceptar o rechazar la propuesta en la página de su solicitud.',
    'decided-by-person':
      'No hemos recibido respuesta. Nuestro equipo lo revisa de nuevo y le escribe. Aún puede responder en la página de su solicitud.',
  },
  nextInExchange: 'A continuación saldamos la diferencia con usted y enviamos su artículo de cambio.',
}

export const caseRejected: InspectionWords['caseRejected'] = {
  subject: (number) => `${number}: no podemos aceptar sus artículos`,
  heading: 'No podemos aceptar sus artículos',
  rejected: 'Hemos inspeccionado lo que ha vuelto y no podemos aceptarlo. El motivo:',
  next: 'Le enviamos los artículos de vuelta y le escribiremos con el número de seguimiento.',
  disagree: '¿No está de acuerdo? Responda a este correo; nuestro equipo lo lee.',
}

export const refundIssued: InspectionWords['refundIssued'] = {
  subject: (number, amount) => `${number}: ${amount} reembolsados`,
  heading: 'Su reembolso se ha emitido',
  issued: (amount, orderName) => `Hemos reembolsado ${amount} del pedido ${orderName}.`,
  method: 'Va al medio de pago con el que pagó el pedido.',
  time: 'Su banco puede tardar unos días en mostrarlo; normalmente llega en 12 días laborables.',
  amount: 'Reembolsado',
  to: 'A',
  reference: 'Referencia',
}

export const giftCredited: InspectionWords['giftCredited'] = {
  subject: (number, amount) => `${number}: ${amount} por su regalo`,
  heading: 'Su regalo llegó al final',
  came: (gift) => `«${gift}» ha llegado. Faltaba cuando le reembolsamos, así que habíamos descontado su valor.`,
  credited: (amount) => `Se lo devolvemos: ${amount}.`,
}
