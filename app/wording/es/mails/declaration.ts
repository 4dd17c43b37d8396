import type { WithdrawalAcknowledgedWords, WithdrawalNoticedWords, WithdrawalSetAsideWords } from '../../en/mails/declaration.ts'

export const withdrawalAcknowledged: WithdrawalAcknowledgedWords = {
  subject: (reference) => `Hemos recibido su desistimiento (${reference})`,
  preview: 'Lo que declaró y cuándo lo recibimos.',
  heading: 'Hemos recibido su desistimiento',
  received: 'Con este correo confirmamos que hemos recibido su desistimiento. Nos declaró lo siguiente:',
  statement: 'Por la presente le comunico que desisto del siguiente contrato.',
  name: 'Nombre',
  contract: 'Contrato',
  items: 'Artículos',
  everything: 'Todo lo de este contrato',
  sentTo: 'Acuse de recibo enviado a',
  at: 'Recibido el',
  reference: 'Referencia',
  effective:
    'Su declaración surtió efecto cuando la confirmó. No tiene que hacer nada más para ello, y este correo no le pide ningún clic.',
  next: 'Ahora la asignamos a su pedido y le escribimos sobre la devolución de los bienes y sobre su reembolso. Su reembolso vence a los 14 días de esta declaración; podemos esperar hasta que los bienes hayan vuelto a nosotros o usted haya demostrado que los ha enviado.',
  keep: 'Conserve este correo, por favor: es su prueba de lo que declaró y cuándo.',
  notYou: '¿No ha declarado nada? Entonces alguien introdujo su dirección. Responda a este correo y nuestro equipo lo examinará.',
  why: 'EM-Smart. Este correo se ha enviado porque se declaró un desistimiento con esta dirección.',
}

export const withdrawalNoticed: WithdrawalNoticedWords = {
  subject: (order) => `Pedido ${order}: ¿este desistimiento es suyo?`,
  preview: 'Nada ha cambiado en su pedido.',
  heading: '¿Este desistimiento es suyo?',
  what: (order) =>
    `Hemos recibido un desistimiento que menciona el pedido ${order}, pero con un correo electrónico distinto del que figura en el pedido. Nada ha cambiado en su pedido, y nada cambiará por ello a menos que usted lo diga.`,
  ask: 'Si lo declaró usted, o alguien por usted, díganoslo: entonces cuenta desde el momento en que se declaró. Si no sabe nada de ello, también puede decírnoslo, o simplemente ignorar este correo.',
  order: 'Pedido',
  at: 'Declarado el',
  open: 'Decirnos si es suyo',
  why: 'EM-Smart. Este correo se ha enviado porque su pedido se hizo con esta dirección.',
}

export const withdrawalSetAside: WithdrawalSetAsideWords = {
  subject: (reference) => `Sobre su desistimiento (${reference})`,
  preview: 'No hemos podido asignarlo a un contrato.',
  heading: 'Sobre su desistimiento',
  what: 'Hemos buscado el contrato que mencionó y no hemos podido asignarle su desistimiento. Nuestro equipo le escribe:',
  contract: 'Contrato que mencionó',
  at: 'Declarado el',
  reference: 'Referencia',
  reply:
    'Si no está de acuerdo, o tiene un número de pedido o una factura, simplemente responda a este correo. Su declaración queda registrada con el momento en que la recibimos.',
}
