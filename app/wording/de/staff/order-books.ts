import type { orderBooks as english } from '../../en/staff/order-books.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const orderBooks: SameKeys<typeof english> = {
  title: 'Zahlungen und Erstattungen',
  received: 'Eingegangen',
  givenBack: 'Erstattet',
  balance: 'Noch erstattbar',
  none: 'Keine Erstattungen.',
  shopRefund: 'Shop, Nr. {number}',
  dispute: 'Rückbuchung {number}',
  ofShipping: 'davon {amount} für den Versand',
  tookBack: 'Im Shop zurückgenommen: {items}',
  waiting: 'wartet auf eine zweite Person',
  asked: 'Erstattung beim Shop beauftragt',
  sameMoney: 'das Geld von',
  notMatched: 'keiner Anfrage zugeordnet',
  notTold: 'der Shop hat es nicht gemeldet',
  matchLabel: 'Es ist das Geld von',
  match: 'Einmal zählen',
  part: 'Nicht dasselbe Geld',
  choice: '{number}, {amount}',
  matchHint:
    'Was der Shop und was dieses Portal erstattet hat, zählt doppelt, bis die Referenz oder eine Person sagt, dass es dasselbe Geld ist.',
  enterNumber: 'Ist eine Erstattung im Shop das Geld für diese Anfrage? Geben Sie ihre Nummer als Referenz an: Sie zählt dann einmal.',
  faultsTitle: 'Die Beträge des Shops passen nicht zusammen',
  faults: {
    'lines-differ': 'Positionen und Versand ergeben {reckoned}, die Summe des Shops ist {told}.',
    'totals-differ':
      'Nach den Summen des Shops gingen {told} oder {reckoned} ein. Bis der Shop die Bestellung neu meldet, wird nichts zugesagt.',
    'received-unknown': 'Ein Teil wurde bezahlt, und der Shop sagt nicht, wie viel. Es wird nichts zugesagt.',
    disputed: 'Die Bank des Käufers hat das Geld zurückgefordert. Es wird nichts zugesagt.',
    over: 'Es wurde {amount} mehr erstattet, als einging, oder eine Erstattung zählt doppelt: Ordnen Sie sie unten zu.',
  },
  giftClaimTitle: 'Die Bestellung nennt, wozu ein Geschenk gehört',
  giftClaimText:
    'Das kann ein Käufer selbst eingeben. Bestätigen Sie es nur, wenn Sie es anderswoher wissen; bis dahin gehört das Geschenk zur ersten Maschine.',
  giftClaim: '{gift}: geschenkt mit {host}',
  giftConfirm: 'Bestätigen',
  movedOn: 'Jemand anderes hat dies inzwischen geändert. Sehen Sie es sich noch einmal an.',
  notFresh: 'Verwenden Sie Ihren Passkey noch einmal, bevor Sie ändern, was als erstattet zählt.',
}
