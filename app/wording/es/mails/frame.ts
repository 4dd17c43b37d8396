import type { FrameWords } from '../../en/mails/frame.ts'

export const frame: FrameWords = {
  greeting: (name) => (name === null ? 'Hola:' : `Hola, ${name}:`),
  senderName: 'EM-Smart',
  contact: (address) => `¿Preguntas? Responda a este correo o escriba a ${address}.`,
  noteOfOurs: 'Nuestra nota para usted:',
  automatic: 'Portal de clientes de EM-Smart. Recibe este correo por la actividad de su cuenta.',
  openCase: 'Abrir su solicitud',
  caseNumber: 'Solicitud',
  order: 'Pedido',
  items: 'Artículos',
  quantityOf: (quantity, title) => `${quantity} × ${title}`,
  amounts: 'Importes',
  refund: 'Reembolso',
  refundBeforeShipping: 'Reembolso antes del envío de devolución',
  refundUndecided: 'lo revisaremos',
  amountLater: 'se confirma antes de la recogida',
  ifFound: {
    unused: 'Si la inspección lo encuentra abierto',
    used: 'Si la inspección lo encuentra usado',
    damaged: 'Si la inspección lo encuentra dañado',
  },
  frozen:
    'Estos importes están fijados en su solicitud. Solo cambian si la inspección encuentra otro estado, faltan piezas ' +
    'o faltan regalos; entonces recibiría antes una propuesta para aceptarla o rechazarla.',
  endOfDay: (day) => `${day}, hasta el final del día`,
  requestKind: {
    cancel: 'cancelación',
    intercept: 'detención de la entrega',
    refuse: 'devolución sin abrir',
    return: 'devolución',
    exchange: 'cambio',
    repair: 'reparación',
    not_received: 'búsqueda del paquete',
    withdrawal: 'desistimiento',
  },
  alternative: {
    cancel: 'Cancelar pedido',
    intercept: 'Detener la entrega',
    refuse: 'Devolver el paquete sin abrir',
    return: 'Devolver artículos',
    repair: 'Solicitar una reparación',
  },
}
