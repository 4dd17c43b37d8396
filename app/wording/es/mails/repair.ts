import type { RepairWords } from '../../en/mails/repair.ts'

export const troubleshooting: RepairWords['troubleshooting'] = {
  subject: (number) => `${number}: pruebe primero esto, por favor`,
  heading: 'Pruebe primero esto, por favor',
  intro: 'La mayoría de las averías se resuelven sin enviar la máquina. Nuestro equipo técnico le sugiere:',
  tell: 'Díganos en la página de su solicitud si le ha ayudado. Si no, seguiremos desde ahí.',
  action: 'Decirnos cómo ha ido',
}

export const repairSolved: RepairWords['repairSolved'] = {
  subject: (number) => `${number}: resuelto`,
  heading: 'Su solicitud de reparación está resuelta',
  solved: 'Hemos marcado el problema como resuelto. Su garantía sigue como antes.',
  again: '¿Vuelve a ocurrir? Abra su solicitud y díganoslo.',
}

export const sendInAsked: RepairWords['sendInAsked'] = {
  subject: (number, day) => `${number}: envíenos su máquina a más tardar el ${day}, por favor`,
  heading: 'Envíenos su máquina, por favor',
  asked:
    'La avería no se ha podido resolver a distancia, así que nuestro taller necesita la máquina. Elija en la página de ' +
    'su solicitud cuándo y dónde debe pasar el transportista; entonces reservamos la recogida.',
  handOverBy: (day) =>
    `Entréguela a más tardar el ${day} para que el día en que pidió la reparación por primera vez siga siendo su fecha de referencia.`,
  handOverByLaw: (day) =>
    `Entréguela a más tardar el ${day}, por favor. Su solicitud se basa en la garantía legal, así que el envío es gratis para usted.`,
  inTime: (status, requested) => `Si la entrega para entonces, su fecha de referencia es el ${requested}: «${status}».`,
  late: (status) => `Si la entrega más tarde, su fecha de referencia es ese día; al día siguiente: «${status}».`,
  packing: 'Embálela en su embalaje original, con todas las partes móviles sujetas, por favor.',
}

export const estimateSent: RepairWords['estimateSent'] = {
  subject: (number, price) => `${number}: su reparación costaría ${price}`,
  heading: 'Su presupuesto de reparación',
  found: 'Hemos examinado su máquina. El resultado:',
  price: (price) => `La reparación cuesta ${price}. Empezamos solo cuando la haya aceptado.`,
  answerBy: (day) =>
    `Acéptela o rechácela a más tardar el ${day}, por favor. Si no responde para entonces, le devolvemos la máquina ` + 'sin reparar.',
  action: 'Responder al presupuesto',
}

export const estimateAnswered: RepairWords['estimateAnswered'] = {
  subject: {
    accepted: (number) => `${number}: reparamos su máquina`,
    payFirst: (number) => `${number}: lo siguiente es su factura`,
    declined: (number) => `${number}: le devolvemos su máquina`,
    'time-over': (number) => `${number}: le devolvemos su máquina`,
  },
  heading: {
    accepted: 'Reparamos su máquina',
    payFirst: 'Lo siguiente es su factura',
    declined: 'Le devolvemos su máquina',
    'time-over': 'Le devolvemos su máquina',
  },
  next: {
    accepted: (price) => `Ha aceptado el presupuesto de ${price}. Le escribiremos cuando la máquina esté reparada.`,
    payFirst: (price) =>
      `Ha aceptado el presupuesto de ${price}. Ahora le enviamos la factura y empezamos la reparación en cuanto esté pagada.`,
    declined: (price) =>
      `Ha rechazado el presupuesto de ${price}. La máquina vuelve a usted sin reparar; le escribiremos ` + 'con el número de seguimiento.',
    'time-over': (price) =>
      `El plazo para responder al presupuesto de ${price} ha terminado. Como anunciamos, la máquina vuelve a usted ` +
      'sin reparar; le escribiremos con el número de seguimiento.',
  },
}

export const partsAwaited: RepairWords['partsAwaited'] = {
  subject: (number) => `${number}: esperamos piezas`,
  heading: 'Esperamos piezas',
  expected: (day) => `La reparación de su máquina necesita piezas que no tenemos aquí. Las esperamos a más tardar el ${day}.`,
  next: 'No tiene que hacer nada. Seguimos en cuanto estén aquí y le escribimos si cambia el día.',
}

export const machineRepaired: RepairWords['machineRepaired'] = {
  subject: (number) => `${number}: su máquina está reparada`,
  heading: 'Su máquina está reparada',
  repaired: 'Su máquina está reparada y probada.',
  done: 'Lo que se ha hecho:',
  next: 'Se la enviamos de vuelta y le escribiremos con el número de seguimiento.',
}

export const repairLate: RepairWords['repairLate'] = {
  subject: (number) => `${number}: el mes para enviar su máquina ha terminado`,
  heading: 'El mes para enviar su máquina ha terminado',
  late: (day) => `Su máquina no se entregó a más tardar el ${day}.`,
  changed:
    'Aún puede enviarla. Lo que cambia: su fecha de referencia es ahora el día en que la entregue, y ya no el día de su primera solicitud. La página de su solicitud muestra lo que eso supone para usted.',
  unchangedByLaw: 'Aún puede enviarla. Sus derechos de la garantía legal no cambian.',
}
