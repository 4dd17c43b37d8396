import type { InvoiceWords } from '../../en/mails/invoice.ts'

export const invoiceOpened: InvoiceWords['invoiceOpened'] = {
  subject: (number, amount, day) => `${number}: Bitte zahlen Sie ${amount} bis ${day}`,
  heading: 'Ihre Rechnung',
  asked: {
    estimate: (amount) => `Ihre Reparatur kostet ${amount}. Wir beginnen, sobald Ihre Zahlung eingegangen ist.`,
    shipping_share: (amount) => `Ihr Anteil an den Versandkosten dieser Reparatur beträgt ${amount}.`,
    exchange_difference: (amount) => `Ihr Wunschartikel kostet ${amount} mehr. Wir senden ihn, sobald Ihre Zahlung eingegangen ist.`,
    exchange_first: (amount) =>
      `Ihr Wunschartikel kostet ${amount} mehr. Sobald Sie bezahlt haben, senden wir ihn, noch bevor Ihre Rücksendung bei uns ist.`,
    exchange_owed: (amount) => `Für den Ersatz, den wir Ihnen gesendet haben, sind noch ${amount} offen.`,
  },
  amount: 'Betrag',
  payBy: 'Zahlbar bis',
  otherwise: {
    estimate: 'Ist Ihre Zahlung bis dahin nicht eingegangen, senden wir Ihre Maschine unrepariert zurück.',
    shipping_share: 'Die Reparatur geht auf jeden Fall weiter. Unbezahlt bleibt der Betrag offen.',
    exchange_difference: 'Ist Ihre Zahlung bis dahin nicht eingegangen, erstatten wir Ihre Rückgabe, statt sie umzutauschen.',
    exchange_first:
      'Möchten Sie noch nicht bezahlen, geht Ihr Umtausch trotzdem weiter: Wir senden den Ersatz dann, nachdem wir Ihre Artikel geprüft haben.',
    exchange_owed: 'Unbezahlt bleibt der Betrag offen, und wir schreiben Ihnen.',
  },
  pay: 'Im Shop bezahlen',
  safe: 'Sie zahlen auf der Seite unseres Shops. Nach Kartendaten fragen wir nie per E-Mail.',
}

export const paymentReceived: InvoiceWords['paymentReceived'] = {
  subject: (number) => `${number}: Ihre Zahlung ist eingegangen`,
  heading: 'Ihre Zahlung ist eingegangen',
  received: (amount) => `Vielen Dank. Ihre Zahlung über ${amount} ist bei uns eingegangen.`,
  next: {
    estimate: 'Wir beginnen jetzt mit der Reparatur und schreiben Ihnen, sobald sie fertig ist.',
    shipping_share: 'Sie müssen nichts weiter tun.',
    exchange_difference: 'Als Nächstes senden wir Ihren Wunschartikel und schreiben Ihnen die Sendungsnummer.',
    exchange_first: 'Als Nächstes senden wir Ihren Wunschartikel. Sobald er verpackt wird, schreiben wir Ihnen.',
    exchange_owed: 'Sie müssen nichts weiter tun.',
  },
}

export const paymentMissed: InvoiceWords['paymentMissed'] = {
  subject: (number) => `${number}: Ihre Rechnung ist geschlossen`,
  heading: 'Ihre Rechnung ist geschlossen',
  because: {
    customer: 'Sie möchten die Rechnung nicht bezahlen, daher ist sie geschlossen.',
    staff: 'Wir haben die Rechnung geschlossen. Sie müssen sie nicht mehr bezahlen.',
    system: 'Die Rechnung wurde nicht rechtzeitig bezahlt, daher ist sie geschlossen.',
  },
  sentBack: 'Ihre Maschine geht unrepariert an Sie zurück; die Sendungsnummer schreiben wir Ihnen.',
  refunded: 'Wir erstatten Ihre Rückgabe, statt sie umzutauschen, und schreiben Ihnen, sobald die Erstattung veranlasst ist.',
  late: 'Eine Zahlung, die uns noch erreicht, erstatten wir.',
}

export const paymentReturned: InvoiceWords['paymentReturned'] = {
  subject: (number, amount) => `${number}: ${amount} erstattet`,
  heading: 'Ihre Zahlung ist erstattet',
  returned: (amount) => `Wir haben Ihnen die ${amount} erstattet, die Sie für diese Anfrage gezahlt haben, auf demselben Zahlungsweg.`,
  amount: 'Erstattet',
  to: 'An',
  reference: 'Referenz',
  time: 'Bei Ihrer Bank kann es einige Tage dauern, bis Sie die Erstattung sehen.',
}
