import type { legs as english } from '../../en/pages/legs.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

import { order } from './order.ts'

// What is told of a parcel is called the same on the order's page; `other` is for words that only a shop has.
const { other: _, ...told } = order.events

export const legs: SameKeys<typeof english> = {
  title: 'Paczki',
  kinds: {
    outbound: 'Dostawa do Ciebie',
    return: 'Zwrot do nas',
    to_repair: 'Do naszego serwisu',
    back: 'Z powrotem do Ciebie',
    replacement: 'Nowy produkt dla Ciebie',
  },
  staffKinds: {
    outbound: 'Do klienta',
    return: 'Zwrot od klienta',
    to_repair: 'Do naprawy',
    back: 'Z powrotem do klienta',
    replacement: 'Nowy produkt dla klienta',
  },
  statuses: { ...told, returned_to_sender: 'Zwrócona do nadawcy', cancelled: 'Anulowana' },
  since: 'Stan z: {date}',
  expected: 'Spodziewana: {date}',
  follow: 'Śledź: {carrier}',
  silent: 'Brak wiadomości od {date}. Zapytaj przewoźnika lub oznacz paczkę jako zaginioną.',
}
