import type { orders as english } from '../../en/pages/orders.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const orders: SameKeys<typeof english> = {
  title: 'Ihre Bestellungen',
  caption: 'Ihre Bestellungen, die neueste zuerst',
  emptyTitle: 'Noch keine Bestellungen',
  emptyText:
    'Bestellungen mit der E-Mail-Adresse, mit der Sie angemeldet sind, erscheinen hier von selbst, mit Sendungsverfolgung und Garantie.',
  emptyAction: 'Zum Shop',
  noneFoundTitle: 'Keine Bestellung passt',
  noneFoundText:
    'Versuchen Sie ein anderes Jahr oder einen anderen Status, oder einen Teil der Bestellnummer, des Produkts oder der Seriennummer.',
  showAll: 'Alle Bestellungen zeigen',
  searchHint: 'Bestellnummer, Produkt oder Seriennummer',
  year: 'Jahr',
  status: 'Status',
  any: 'Alle',
  apply: 'Zeigen',
  order: 'Bestellung',
  placed: 'Bestellt am',
  items: 'Artikel',
  total: 'Summe',
  openCases: '{count, plural, one {# offene Anfrage} other {# offene Anfragen}}',
  andMore: '{items} und {count} weitere',
  firstPage: 'Zurück zu den neuesten',
  olderOrders: 'Ältere Bestellungen',
  parcelsDelivered: '{delivered, number} von {count, plural, one {# Paket} other {# Paketen}} zugestellt',
  sending: 'Unterwegs zu Ihnen',
  expectedOn: 'Erwartet am {date}',
  states: {
    unshipped: 'In Vorbereitung',
    in_transit: 'Unterwegs',
    out_for_delivery: 'Wird zugestellt',
    attempted: 'Zustellversuch',
    delivered: 'Zugestellt',
    cancelled: 'Storniert',
    partly: 'Teilweise versandt',
    partly_delivered: 'Teilweise zugestellt',
    silent: 'Keine Nachricht',
  },
}
