import type { points as english } from '../../en/pages/points.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const points: SameKeys<typeof english> = {
  title: 'Ihre Punkte',
  balance: 'Punktestand',
  balanceOf: '{points, plural, one {# Punkt} other {# Punkte}}',
  ledger: 'Punkteverlauf, Neuestes zuerst',
  date: 'Datum',
  what: 'Wofür',
  order: 'Bestellung',
  change: 'Punkte',
  plus: '+{points, number}',
  minus: '−{points, number}',
  earned: 'Geliefert: {title}',
  takenBack: 'Erstattet: {title}',
  newest: 'Neueste Einträge',
  older: 'Ältere Einträge',
  emptyTitle: 'Noch keine Punkte',
  emptyText:
    'Sobald ein Paket zugestellt ist, erhalten Sie automatisch Punkte: einen für jeden vollen Dollar oder Euro, den Sie bezahlt haben.',
  emptyAction: 'Zu Ihren Bestellungen',
  howTitle: 'So funktionieren Punkte',
  how: {
    delivered: 'Sie erhalten 1 Punkt für jeden vollen Dollar oder Euro, den Sie für einen Artikel bezahlt haben, sobald er zugestellt ist.',
    gifts: 'Für Gratisgeschenke gibt es keine Punkte.',
    refunds: 'Wird ein Artikel erstattet, ziehen wir seine Punkte anteilig ab.',
    shops: 'Es zählen nur Einkäufe in unseren eigenen Shops.',
  },
}
