import type { legs as english } from '../../en/pages/legs.ts'
import type { SameKeys } from '../../pages/same-keys.ts'
import { order } from './order.ts'

const { other: _, ...told } = order.events

export const legs: SameKeys<typeof english> = {
  title: 'Pacchi',
  kinds: {
    outbound: 'Consegna a Lei',
    return: 'Reso a noi',
    to_repair: 'Alla nostra officina',
    back: 'Ritorno a Lei',
    replacement: 'Articolo sostitutivo per Lei',
  },
  staffKinds: {
    outbound: 'Al cliente',
    return: 'Reso dal cliente',
    to_repair: 'Alla riparazione',
    back: 'Ritorno al cliente',
    replacement: 'Articolo sostitutivo per il cliente',
  },
  statuses: { ...told, returned_to_sender: 'Restituito al mittente', cancelled: 'Annullato' },
  since: 'Aggiornato: {date}',
  expected: 'Previsto: {date}',
  follow: 'Segui su {carrier}',
  silent: 'Nessuna notizia da {date}. Si rivolga al corriere, o segni il pacco come perso.',
}
