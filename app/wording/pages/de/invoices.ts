import type { invoices as english } from '../en/invoices.ts'
import type { SameKeys } from '../same-keys.ts'

/** Was ein Kunde zahlen soll: auf der Seite der Anfrage, für Kunden und für das Team. */
export const invoices: SameKeys<typeof english> = {
  title: {
    estimate: 'Reparatur {number}',
    shipping_share: 'Versandkostenanteil, Reparatur {number}',
    exchange_difference: 'Umtausch {number}: Preisunterschied',
  },
  purposes: { estimate: 'Reparatur', shipping_share: 'Versandkostenanteil', exchange_difference: 'Preisunterschied' },
  openTitle: 'Bitte zahlen Sie {amount}',
  about: {
    estimate: 'Der Preis Ihrer Reparatur, wie Sie ihn angenommen haben. Wir beginnen, sobald Ihre Zahlung eingegangen ist.',
    shipping_share: 'Ihr Anteil an den Versandkosten dieser Garantiereparatur.',
    exchange_difference: 'So viel kostet Ihr Wunschartikel mehr. Wir senden ihn, sobald Ihre Zahlung eingegangen ist.',
  },
  payBy: 'Zahlbar bis {date}, Ende des Tages.',
  otherwise: {
    estimate: 'Ist Ihre Zahlung bis dahin nicht eingegangen, senden wir Ihre Maschine unrepariert zurück.',
    shipping_share:
      'Ist Ihre Zahlung bis dahin nicht eingegangen, meldet sich unser Kundenservice. Die Reparatur geht auf jeden Fall weiter.',
    exchange_difference: 'Ist Ihre Zahlung bis dahin nicht eingegangen, erstatten wir Ihre Rückgabe, statt sie umzutauschen.',
  },
  pay: 'Im Shop bezahlen',
  newTab: 'öffnet einen neuen Tab',
  preparing: 'Wir bereiten Ihre Rechnung vor. Der Link zum Bezahlen erscheint hier, und wir senden ihn Ihnen per E-Mail.',
  safe: 'Sie zahlen auf der Seite unseres Shops. Ihre Kartendaten sieht dieses Portal nie.',
  late: 'Die Zahlungsfrist ist abgelaufen. Unser Kundenservice meldet sich bei Ihnen, oder schreiben Sie uns unten.',
  checkingTitle: 'Wir prüfen Ihre Zahlung',
  checking: 'Wir haben {amount} erhalten. Das stimmt nicht mit der Rechnung überein. Wir prüfen das und schreiben Ihnen.',
  leave: {
    estimate: 'Nicht reparieren, zurücksenden',
    shipping_share: 'Nicht bezahlen',
    exchange_difference: 'Nicht umtauschen, stattdessen erstatten',
  },
  paidTitle: 'Bezahlt: {amount}',
  paidText: 'Ihre Zahlung ist am {date} eingegangen.',
  repayingTitle: 'Ihre Zahlung über {amount} wird erstattet',
  repayingText: 'Sie geht auf demselben Zahlungsweg zurück. Wir schreiben Ihnen, sobald es erledigt ist.',
  repaidTitle: 'Zahlung erstattet: {amount}',
  repaidTo: 'An {method}, Referenz {reference}.',
  repaidText: 'Referenz {reference}.',
  staffTitle: 'Rechnungen',
  states: { open: 'Offen', paid: 'Bezahlt', void: 'Geschlossen', repaying: 'Zu erstatten', repaid: 'Erstattet' },
  due: 'Fällig bis {date}',
  noPage: 'Der Kunde hat noch keinen Link: Der Shop hat noch keine eigene Seite zum Bezahlen genannt.',
  page: 'Rechnungsseite',
  received: 'Eingegangen: {amount}, Bestellung {name}',
  byHand: 'Vermerkt von {name}: {reference}',
  repaidBy: 'Erstattet: {reference}',
  question: {
    amount:
      'Gezahlt wurde ein anderer Betrag als der fällige. Vermerken Sie die Rechnung als bezahlt, wenn das geklärt ist, oder beenden Sie ohne Zahlung: Das Gezahlte wird dann erstattet.',
    currency:
      'Gezahlt wurde in einer anderen Währung. Vermerken Sie die Rechnung als bezahlt, wenn das geklärt ist, oder beenden Sie ohne Zahlung: Das Gezahlte wird dann erstattet.',
    test: 'Das war eine Testzahlung: Es ist kein Geld eingegangen.',
    given_back: 'Die Zahlung wurde im Shop erstattet. Entscheiden Sie, ob die Arbeit weitergeht.',
    twice: 'Ein zweites Mal bezahlt. Erstatten Sie die zweite Zahlung im Shop.',
  },
  payTitle: 'Als bezahlt vermerken',
  payText: 'Für Geld, das nicht über die Seite des Shops kam, oder das abweicht und geklärt ist.',
  reference: 'Zahlungsreferenz',
  payButton: '{amount} als bezahlt vermerken',
  repaidTitleStaff: 'Als erstattet vermerken',
  repaidButton: '{amount} als erstattet vermerken',
  repayInShop: 'Der Shop ist beauftragt, das Geld zu erstatten.',
  dropButton: 'Diese Rechnung schließen',
  askTitle: 'Erst bezahlen lassen',
  askText:
    'Erstellen Sie im Shop eine Rechnung über {amount} und geben Sie deren Seite an. Der Kunde hat 14 Tage Zeit; danach geht die Maschine zurück, wie sie ist.',
  askUrl: 'Rechnungsseite',
  askButton: '{amount} anfordern',
  shareTitle: 'Versandkostenanteil anfordern',
  shareText: 'Die Garantie lässt {percent} % der Versandkosten beim Kunden. Geben Sie an, was die Abholung gekostet hat.',
  shareCost: 'Kosten der Abholung',
  shareButton: 'Rechnung senden',
}
