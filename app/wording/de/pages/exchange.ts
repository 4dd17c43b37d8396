import type { exchange as english } from '../../en/pages/exchange.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

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
  replacement: 'Ersatz: {name}',
  leads: {
    pay: 'So viel zahlen Sie, wenn die Artikel so ankommen, wie Sie sie beschrieben haben. Sie zahlen, nachdem wir sie geprüft haben; dann senden wir den Ersatz.',
    back: 'So viel bekommen Sie zurück, wenn die Artikel so ankommen, wie Sie sie beschrieben haben. Nach der Prüfung erstatten wir es und senden den Ersatz.',
    even: 'Wenn die Artikel so ankommen, wie Sie sie beschrieben haben, senden wir den Ersatz ohne Zuzahlung.',
    open: 'Wir nennen Ihnen die Differenz, bevor etwas abgeholt wird.',
  },
  after:
    'Zuerst bestätigen wir den Umtausch. Müssen Sie etwas zuzahlen, erhalten Sie nach der Prüfung Ihrer Artikel einen Zahlungslink; was Sie zurückbekommen, geht auf die Zahlungsart, mit der Sie bezahlt haben.',
  review:
    'Senden Sie die Anfrage ab, wir bestätigen den Umtausch bis {date}. Die Beträge unten gelten, wenn die Artikel wie beschrieben ankommen.',
  instead: 'Stattdessen',
  againTitle: 'Anderen Ersatz wählen',
  againLead: '{name} ist vergriffen. Wählen Sie etwas anderes, oder lassen Sie sich das Geld erstatten.',
  againOver: 'Hier ist gerade nichts zu wählen',
  againOverText: 'Ihre Anfrage läuft unverändert weiter.',
  money: 'Geld zurück',
  moneyHint: 'Wir erstatten {amount} auf die Zahlungsart, mit der Sie bezahlt haben.',
  moneyOpen: 'Wir nennen Ihnen zuerst den Betrag.',
  chooseThis: 'Weiter',
  outTitle: 'Ihr Ersatz ist vergriffen',
  outText: 'Bitte wählen Sie etwas anderes, oder lassen Sie sich das Geld erstatten.',
  outAgain: 'Neu wählen',
  packingTitle: 'Wir versenden Ihren Ersatz',
  packingText: '{name} wird gerade verpackt. Sobald die Sendung unterwegs ist, schreiben wir Ihnen.',
  moneyTitle: 'Sie bekommen stattdessen Ihr Geld zurück',
  moneyText: 'Als Nächstes erstatten wir es auf die Zahlungsart, mit der Sie bezahlt haben.',
  paidBefore: 'Bereits bezahlt',
  firstTitle: 'Ihr Ersatz ist unterwegs',
  firstText:
    'Wir haben Ihnen {name} gesendet, ohne auf Ihre Rücksendung zu warten. Bitte übergeben Sie {goods} bis {date} unserem Paketdienst. Unten wählen Sie, wann er kommen soll.',
  firstBooked:
    'Wir haben Ihnen {name} gesendet, ohne auf Ihre Rücksendung zu warten. Bitte übergeben Sie {goods} am {day} unserem Paketdienst.',
  firstAsked:
    'Wir haben Ihnen {name} gesendet, ohne auf Ihre Rücksendung zu warten. Wir buchen den Paketdienst für den Tag, den Sie gewählt haben; bis {date} sollte {goods} unterwegs sein.',
  firstLate: 'Bitte senden Sie Ihre Artikel zurück',
  firstLateText:
    'Sie haben {name}, und bis {date} sollte {goods} zu uns unterwegs sein. Bitte wählen Sie unten eine Abholung, oder schreiben Sie uns. Sonst können wir Sie bitten, den Ersatz zu bezahlen.',
  firstNext: {
    approved:
      '{overdue, select, yes {Die Frist für Ihre Rücksendung ist abgelaufen, und wir schreiben Ihnen. Sie können unten noch eine Abholung wählen.} other {Als Nächstes kommen Ihre Artikel zu uns zurück: {wished, select, none {Wählen Sie unten, wann der Paketdienst kommen soll, spätestens bis {backBy}.} other {Wir buchen den Paketdienst für den Tag, den Sie gewählt haben, und schreiben Ihnen.}}}}',
    pickup_booked:
      'Drucken Sie beide Dokumente aus und halten Sie Ihre Artikel am {pickup} in der Originalverpackung bereit. Der Paketdienst ruft vorher an.',
    pickup_failed:
      'Der Paketdienst konnte Ihre Artikel nicht abholen. {wished, select, none {Wählen Sie unten eine andere Abholung{overdue, select, yes {.} other {, spätestens bis {backBy}.}}} other {Wir buchen den Tag, den Sie gewählt haben, und schreiben Ihnen.}}',
    picked_up: 'Ihre Artikel sind auf dem Weg zu uns. Sobald sie eingetroffen sind, schreiben wir Ihnen.',
    received: 'Ihre Artikel sind eingetroffen. Als Nächstes prüfen wir sie; Ihren Ersatz haben Sie schon.',
    inspected:
      'Wir haben Ihre Artikel geprüft. Sind sie, wie Sie sie beschrieben haben, ist Ihr Umtausch bald abgeschlossen; sonst machen wir Ihnen ein Angebot.',
    offer_accepted:
      'Sie sind mit dem Wert Ihrer Artikel einverstanden. Ist noch etwas zu zahlen, finden Sie die Rechnung auf dieser Seite.',
    lost: 'Der Paketdienst hat Ihre Artikel auf dem Weg zu uns verloren. Das ist nicht Ihr Risiko: Sie behalten Ihren Ersatz, und Ihr Umtausch ist bald abgeschlossen.',
    replaced: 'Ihr Umtausch ist abgeschlossen, und Sie müssen nichts weiter tun.',
  },
  staffTitle: 'Ersatz versenden',
  staffText: '{name}, zugesagt für {price}.',
  staffStates: {
    ready: 'Es ist nichts mehr offen: Der Shop versendet, sobald Sie ihn darum bitten.',
    back: 'Der Shop erstattet dem Kunden {amount} und versendet.',
    unpaid: 'Der Kunde muss zuerst {amount} bezahlen.',
    offer: 'Es kam etwas anderes an als angegeben: Der Kunde muss zuerst zustimmen.',
    out: 'Vergriffen: Der Kunde wurde gebeten, neu zu wählen. Ist wieder etwas da, versenden Sie es.',
    approval: 'Zuerst müssen zwei Personen zustimmen.',
  },
  staffButton: 'Vom Shop versenden lassen',
  staffDoneTitle: 'Umtausch abschließen',
  staffDoneText: '{name}, vorab versendet für {price}.',
  staffDoneStates: {
    ready: 'Es ist nichts mehr offen: Der Shop nimmt an, was kam, und der Kunde erfährt, dass der Umtausch abgeschlossen ist.',
    back: 'Der Shop erstattet dem Kunden {amount} und nimmt an, was kam.',
    unpaid:
      'Zwei Personen verzichten auf {amount}, die noch offen sind: Der Shop nimmt an, was kam, und der Kunde erfährt, dass der Umtausch abgeschlossen ist.',
    offer: 'Es kam etwas anderes an als angegeben: Der Kunde muss zuerst zustimmen.',
  },
  staffDoneButton: 'Umtausch abschließen',
  sendFirstTitle: 'Ersatz vorab versenden',
  sendFirstText:
    '{name}, zugesagt für {price}, bevor etwas zurückgekommen ist. Was zurückgeht, muss binnen {days} Tagen beim Paketdienst sein.',
  sendFirstStates: {
    ready: 'Zwei Personen haben zugestimmt: Der Shop versendet, sobald Sie ihn darum bitten.',
    ask: 'Zwei Personen haben zugestimmt. Der Kunde zahlt zuerst {amount}; danach geht der Ersatz hinaus.',
    asked: 'Zwei Personen haben zugestimmt. Der Kunde wurde um {amount} gebeten; nach der Zahlung wird der Ersatz automatisch versandt.',
  },
  sendFirstButton: 'Vom Shop vorab versenden lassen',
  sendFirstAsk: '{amount} anfordern',
  notBackTitle: 'Noch nicht zurück: Der Ersatz wurde vorab versendet',
  notBackText: 'Was zurückgeht, muss bis {date} beim Paketdienst sein.',
  notBackLate:
    'Was zurückgeht, sollte bis {date} beim Paketdienst sein. Es wird nichts automatisch berechnet: Schreiben Sie dem Kunden, buchen Sie eine Abholung, fordern Sie den Preis an, oder lassen Sie zwei Personen zustimmen, dass er es behält.',
  notBackButton: '{amount} anfordern',
  forCustomer: {
    title: 'Für den Kunden wählen',
    text: '{name} ist ausverkauft. Wenn der Kunde Ihnen sagt, was er stattdessen möchte, wählen Sie es für ihn zum heutigen Preis. Er liest es in seiner Anfrage.',
    link: 'Ersatz wählen',
    lead: '{name} ist ausverkauft. Wählen Sie, was Sie mit dem Kunden vereinbart haben.',
    choose: 'Was möchte der Kunde stattdessen?',
    chooseHint: 'Daneben steht, was der Kunde zuzahlt oder zurückbekommt. Was er für den ersten gezahlt hat, wird erstattet.',
    same: 'Andere Ausführungen des zurückgegebenen Artikels',
    noneFound: 'Kein Produkt gefunden, das wir jetzt versenden können. Versuchen Sie es mit anderen Wörtern.',
    money: 'Stattdessen erstatten',
    moneyHint: '{amount} werden auf die ursprüngliche Zahlungsart erstattet, sobald zwei Personen zustimmen.',
    moneyOpen: 'Der Betrag muss noch bestätigt werden.',
    save: 'Auswahl speichern',
    over: 'Der Vorgang ist inzwischen weiter.',
    differences: {
      pay: 'Kunde zahlt {amount}',
      back: 'Kunde bekommt {amount} zurück',
      even: 'nichts zu zahlen',
      open: 'Unterschied noch zu bestätigen',
    },
  },
}
