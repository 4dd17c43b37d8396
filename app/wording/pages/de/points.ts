import type { points as english } from '../en/points.ts'
import type { SameKeys } from '../same-keys.ts'

export const points: SameKeys<typeof english> = {
  title: 'Ihre Punkte',
  balance: 'Stand',
  balanceOf: '{points, plural, one {# Punkt} other {# Punkte}}',
  ledger: 'Was kam und ging, Neuestes zuerst',
  date: 'Datum',
  what: 'Was',
  order: 'Bestellung',
  change: 'Punkte',
  plus: '+{points, number}',
  minus: '−{points, number}',
  earned: 'Geliefert: {title}',
  takenBack: 'Erstattet: {title}',
  newest: 'Zurück zu den neuesten',
  older: 'Ältere Einträge',
  emptyTitle: 'Noch keine Punkte',
  emptyText: 'Punkte kommen von selbst, sobald ein Paket zugestellt ist: einer für jeden vollen Dollar oder Euro, den Sie bezahlt haben.',
  emptyAction: 'Zu Ihren Bestellungen',
  howTitle: 'So funktionieren Punkte',
  how: {
    delivered: 'Sie erhalten 1 Punkt für jeden vollen Dollar oder Euro, den Sie für einen Artikel bezahlt haben, sobald er zugestellt ist.',
    gifts: 'Geschenke kosten Sie nichts und bringen keine Punkte.',
    refunds: 'Wird ein Artikel erstattet, werden seine Punkte anteilig zurückgenommen.',
    shops: 'Es zählt nur, was Sie in unseren eigenen Shops gekauft haben.',
  },
}
