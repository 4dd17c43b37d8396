import type { live as english } from '../../en/pages/live.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const live: SameKeys<typeof english> = {
  asOf: 'Actualizado el {date}.',
  live: 'Esta página se actualiza sola.',
  reload: 'Recargue la página para ver las últimas noticias.',
  queueNews: '{count, plural, one {# expediente ha cambiado} other {# expedientes han cambiado}}: mostrar la cola de nuevo',
  company: '{count, plural, one {{names} tiene este expediente abierto.} other {{names} tienen este expediente abierto.}}',
  caseMoved: 'Este expediente ha cambiado desde que lo abrió.',
  caseShow: 'Mostrarlo como está ahora',
}
