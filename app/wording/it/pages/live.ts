import type { live as english } from '../../en/pages/live.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const live: SameKeys<typeof english> = {
  asOf: 'Aggiornato: {date}.',
  live: 'Questa pagina si aggiorna da sola.',
  reload: 'Ricarichi la pagina per le ultime notizie.',
  queueNews: '{count, plural, one {1 pratica è cambiata} other {# pratiche sono cambiate}}: aggiorna la coda',
  company: '{count, plural, one {{names} ha aperto questa pratica.} other {{names} hanno aperto questa pratica.}}',
  caseMoved: 'Questa pratica è cambiata da quando è aperta.',
  caseShow: 'Mostra lo stato attuale',
}
