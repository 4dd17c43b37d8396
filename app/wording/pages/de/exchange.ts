import type { exchange as english } from '../en/exchange.ts'
import type { SameKeys } from '../same-keys.ts'

export const exchange: SameKeys<typeof english> = {
  choose: 'Was möchten Sie stattdessen?',
  chooseHint: 'Daneben steht, was Sie zuzahlen oder zurückbekommen. Wir berechnen nichts, bevor wir geprüft haben, was Sie zurücksenden.',
  same: 'Andere Ausführungen Ihres Artikels',
  others: 'Andere Produkte',
  search: 'Produkte suchen',
  apply: 'Suchen',
  showAll: 'Alle Produkte zeigen',
  noneFound: 'Kein lieferbares Produkt gefunden. Versuchen Sie andere Wörter, oder schreiben Sie uns unten, was Sie möchten.',
  more: 'Es gibt mehr, als hier steht: Suchen Sie nach dem Namen.',
  inWords: 'Etwas anderes',
  inWordsHint: 'Schreiben Sie uns unten, was Sie möchten. Wir prüfen, ob wir es liefern können und was es kostet.',
  wish: 'Schreiben Sie uns, was Sie möchten',
  wishHint: 'Modell, Größe oder Farbe. Nur nötig, wenn Sie „Etwas anderes“ gewählt haben.',
  pieces: 'Menge',
  taken: 'Das ist gerade vergriffen. Bitte wählen Sie neu.',
  notThere: 'Was Sie gewählt hatten, ist vergriffen. Bitte wählen Sie neu.',
  differences: {
    pay: 'Sie zahlen {amount}',
    back: 'Sie bekommen {amount} zurück',
    even: 'keine Zuzahlung',
    open: 'Differenz wird bestätigt',
  },
  totals: { pay: 'Sie zahlen', back: 'Sie bekommen zurück', even: 'Keine Zuzahlung', open: 'Differenz' },
  confirmed: 'bestätigen wir Ihnen',
  replacement: 'Ersatz: {name}',
  leads: {
    pay: 'So viel zahlen Sie, wenn die Artikel so ankommen, wie Sie sie beschrieben haben. Sie zahlen, nachdem wir sie geprüft haben; dann senden wir den Ersatz.',
    back: 'So viel bekommen Sie zurück, wenn die Artikel so ankommen, wie Sie sie beschrieben haben. Nach der Prüfung erstatten wir es und senden den Ersatz.',
    even: 'Wenn die Artikel so ankommen, wie Sie sie beschrieben haben, senden wir den Ersatz ohne Zuzahlung.',
    open: 'Wir nennen Ihnen die Differenz, bevor etwas abgeholt wird.',
  },
  after:
    'Zuerst bestätigen wir den Umtausch. Müssen Sie etwas zuzahlen, erhalten Sie nach der Prüfung Ihrer Artikel einen Zahlungslink; was Sie zurückbekommen, geht auf die Zahlungsart, mit der Sie bezahlt haben.',
  instead: 'Stattdessen',
}
