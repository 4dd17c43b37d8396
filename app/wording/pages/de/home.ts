import type { home as english } from '../en/home.ts'
import type { SameKeys } from '../same-keys.ts'

export const home: SameKeys<typeof english> = {
  title: 'Willkommen zurück',
  titleNamed: 'Willkommen zurück, {name}',
  nextTitle: 'Was als Nächstes zu tun ist',
  nothing: 'Nichts wartet auf Sie. Wir schreiben Ihnen, wenn sich das ändert.',
  firstTitle: 'Noch keine Bestellungen mit dieser Adresse',
  firstText: 'Bestellungen mit {email} erscheinen hier von selbst. Mit einer anderen Adresse gekauft? Fügen Sie die Bestellung mit ihrer Nummer hinzu.',
  steps: {
    info_requested: 'Senden Sie uns, was noch fehlt',
    pickup_booked: 'Zwei Dokumente drucken und das Paket packen',
    pickup_failed: 'Neue Abholung wählen',
    offer_sent: 'Unser Angebot ansehen',
    estimate_sent: 'Preis der Reparatur ansehen',
    send_in: 'Maschine einsenden',
    troubleshooting: 'Unseren Rat ausprobieren',
    parcel: 'Ihr Paket kommt heute',
  },
  waitingFor: '{kind} {number}',
  parcelText: 'Bestellung {name} wird gerade zugestellt.',
  open: 'Öffnen',
  track: 'Verfolgen',
  casesTitle: 'Offene Anfragen',
  ordersTitle: 'Neueste Bestellungen',
  allOrders: 'Alle Bestellungen',
  machinesTitle: 'Ihre Maschinen',
  warrantyLink: 'Garantie im Einzelnen',
  promises: 'Vorteile für Mitglieder',
  pointsBalance: '{points, plural, one {# Punkt} other {# Punkte}}',
}
