import type { recallNotice as english } from '../../en/pages/recall-notice.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const recallNotice: SameKeys<typeof english> = {
  page: {
    title: 'Recuperación por motivos de seguridad del producto',
    answerTitle: '¿Qué desea?',
    free: 'Todo es gratis, envío incluido.',
    repair: 'Que se repare',
    replacement: 'Que se sustituya',
    refund: 'Que se me reembolse',
    gone: 'Ya no lo tengo',
    goneDone: 'Gracias. Haga llegar este aviso a quien lo tenga ahora, por favor.',
    opened: 'Su solicitud {number} está abierta.',
    openCase: 'Abrir su solicitud',
    byHand: 'No se compró en nuestra tienda. Escríbanos, por favor, y lo acordamos con usted.',
    write: 'Escríbanos',
    ended: 'Esta recuperación ha terminado. Aún puede elegir.',
    because: {
      'not-offered': 'Esta recuperación no lo ofrece.',
      'by-hand': 'No podemos abrirla automáticamente. Escríbanos, por favor.',
      'items-taken': 'Otra solicitud abierta trata de ello. Ábrala o escríbanos, por favor.',
    },
  },
  banner: {
    text: '{title}: deje de usarlo inmediatamente.',
    serial: '{title}, número de serie {serial}: deje de usarlo inmediatamente.',
    action: 'Leer el aviso y elegir',
  },
  caseSendIn:
    '{wished, select, yes {Ha elegido una recogida; la reservamos y le enviamos los documentos.} other {Programe la recogida abajo a más tardar el {by}. La reparación y el envío son gratis. No use el producto hasta entonces, por favor.}}',
  caseAnswer: 'Lo que concede la recuperación',
  caseQuote: 'Como eligió el {date}, gratis, envío incluido. Esto ya no cambia.',
  caseGranted: 'Aprobado por la recuperación por motivos de seguridad del producto',
  caseTitle: 'Recuperación por motivos de seguridad del producto',
}
