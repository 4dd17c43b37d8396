import type { InspectionWords } from '../../en/mails/inspection.ts'

const condition = {
  unopened: '„ungeöffnet“',
  unused: '„geöffnet, unbenutzt“',
  used: '„benutzt“',
  damaged: '„beschädigt“',
  missing: '„fehlt“',
}

export const offerSent: InspectionWords['offerSent'] = {
  subject: (number) => `${number}: Ergebnis der Prüfung, bitte antworten`,
  heading: 'Ihre Artikel weichen von der Beschreibung ab',
  found: 'Wir haben geprüft, was zurückgekommen ist. Es weicht von Ihren Angaben ab:',
  condition: (declared, found) => `angegeben ${condition[declared]}, vorgefunden ${condition[found]}`,
  quantity: (declared, found) => `angegeben ${declared}, vorgefunden ${found}`,
  notThere: 'nicht im Paket',
  missingParts: (amount) => `Teile fehlen, Abzug ${amount}`,
  faultNotFound: 'der von Ihnen genannte Fehler wurde nicht gefunden',
  differences: 'Abweichungen',
  offer: 'Dadurch ändern sich die Beträge. Fotos und jeder Befund stehen auf der Seite Ihrer Anfrage.',
  answerBy: (day) => `Bitte stimmen Sie unserem Angebot bis ${day} zu oder widersprechen Sie ihm.`,
  ifSilent: {
    accepted: 'Hören wir bis dahin nichts von Ihnen, gilt das Angebot als angenommen.',
    'part-paid':
      'Hören wir bis dahin nichts von Ihnen, erstatten wir den Betrag oben, und der Rest bleibt offen: Sie können auch dann noch widersprechen.',
    'decided-by-person': 'Hören wir bis dahin nichts von Ihnen, entscheidet unser Team und schreibt Ihnen.',
  },
  action: 'Auf das Angebot antworten',
}

export const offerAnswered: InspectionWords['offerAnswered'] = {
  subject: {
    accepted: (number) => `${number}: Sie haben unser Angebot angenommen`,
    disputed: (number) => `${number}: Ihr Widerspruch ist eingegangen`,
    'time-over': (number) => `${number}: Unser Angebot gilt als angenommen`,
    'part-paid': (number) => `${number}: Wir erstatten, was wir angeboten haben`,
    'decided-by-person': (number) => `${number}: Die Antwortfrist ist abgelaufen`,
  },
  heading: {
    accepted: 'Sie haben unser Angebot angenommen',
    disputed: 'Ihr Widerspruch ist eingegangen',
    'time-over': 'Unser Angebot gilt als angenommen',
    'part-paid': 'Wir erstatten, was wir angeboten haben',
    'decided-by-person': 'Die Antwortfrist ist abgelaufen',
  },
  next: {
    accepted: 'Als Nächstes folgt Ihre Erstattung. Sobald sie veranlasst ist, schreiben wir Ihnen.',
    disputed:
      'Unser Team sieht sich die Artikel und Fotos noch einmal an und schreibt Ihnen. Bis dahin wird ' + 'nichts erstattet oder geändert.',
    'time-over': 'Die Frist ist abgelaufen; wie angekündigt gilt das Angebot als angenommen. Als Nächstes folgt Ihre ' + 'Erstattung.',
    'part-paid':
      'Wir haben nichts von Ihnen gehört. Das gilt nicht als Ja: Wir erstatten, was wir angeboten haben, denn das ist unstrittig, und der Rest bleibt offen. Auf der Seite Ihrer Anfrage können Sie das Angebot noch annehmen oder ihm widersprechen.',
    'decided-by-person':
      'Wir haben nichts von Ihnen gehört. Unser Team prüft es noch einmal und schreibt Ihnen. Auf der Seite Ihrer Anfrage können Sie noch antworten.',
  },
  nextInExchange: 'Als Nächstes gleichen wir die Differenz mit Ihnen aus und versenden Ihren Ersatz.',
}

export const caseRejected: InspectionWords['caseRejected'] = {
  subject: (number) => `${number}: Wir können Ihre Artikel nicht zurücknehmen`,
  heading: 'Wir können Ihre Artikel nicht zurücknehmen',
  rejected: 'Wir haben geprüft, was zurückgekommen ist, und können es nicht zurücknehmen. Der Grund:',
  next: 'Wir senden Ihnen die Artikel zurück und schreiben Ihnen die Sendungsnummer.',
  disagree: 'Sehen Sie das anders? Antworten Sie auf diese E-Mail; unser Team liest sie.',
}

export const refundIssued: InspectionWords['refundIssued'] = {
  subject: (number, amount) => `${number}: ${amount} erstattet`,
  heading: 'Ihre Erstattung ist veranlasst',
  issued: (amount, orderName) => `Wir haben Ihnen ${amount} für die Bestellung ${orderName} erstattet.`,
  method: 'Der Betrag geht an das Zahlungsmittel, mit dem Sie die Bestellung bezahlt haben.',
  time: 'Bis Ihre Bank ihn gutschreibt, kann es einige Tage dauern; in der Regel ist er binnen 12 Werktagen ' + 'da.',
  amount: 'Erstattet',
  to: 'An',
  reference: 'Referenz',
}

export const giftCredited: InspectionWords['giftCredited'] = {
  subject: (number, amount) => `${number}: ${amount} für Ihr Geschenk`,
  heading: 'Ihr Geschenk ist doch noch angekommen',
  came: (gift) => `„${gift}“ ist angekommen. Es hatte bei der Erstattung gefehlt, darum hatten wir seinen Wert abgezogen.`,
  credited: (amount) => `Das geben wir Ihnen zurück: ${amount}.`,
}
