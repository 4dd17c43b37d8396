import type { FrameWords } from '../../en/mails/frame.ts'

export const frame: FrameWords = {
  greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
  senderName: 'EM-Smart',
  contact: (address) => `Fragen? Antworten Sie auf diese E-Mail oder schreiben Sie an ${address}.`,
  noteOfOurs: 'Unsere Nachricht dazu:',
  automatic: 'EM-Smart Kundenportal. Anlass dieser E-Mail ist eine Anfrage in Ihrem Kundenkonto.',
  openCase: 'Anfrage öffnen',
  caseNumber: 'Anfrage',
  order: 'Bestellung',
  items: 'Artikel',
  quantityOf: (quantity, title) => `${quantity} × ${title}`,
  amounts: 'Beträge',
  refund: 'Erstattung',
  refundBeforeShipping: 'Erstattung vor Rücksendekosten',
  refundUndecided: 'wir prüfen das',
  amountLater: 'folgt vor der Abholung',
  ifFound: {
    unused: 'Falls die Prüfung ergibt: geöffnet',
    used: 'Falls die Prüfung ergibt: benutzt',
    damaged: 'Falls die Prüfung ergibt: beschädigt',
  },
  frozen:
    'Diese Beträge stehen in Ihrer Anfrage fest. Sie ändern sich nur, wenn die Prüfung einen anderen ' +
    'Zustand, fehlende Teile oder fehlende Geschenke ergibt; dann erhalten Sie zuerst ein Angebot, dem Sie ' +
    'zustimmen oder widersprechen können.',
  endOfDay: (day) => `${day}, Ende des Tages`,
  requestKind: {
    cancel: 'Stornierung',
    intercept: 'Zustellung stoppen',
    refuse: 'Ungeöffnet zurücksenden',
    return: 'Rückgabe',
    exchange: 'Umtausch',
    repair: 'Reparatur',
    not_received: 'Paket nicht erhalten',
    withdrawal: 'Widerruf',
  },
  alternative: {
    cancel: 'Bestellung stornieren',
    intercept: 'Zustellung stoppen',
    refuse: 'Das Paket ungeöffnet zurücksenden',
    return: 'Artikel zurückgeben',
    repair: 'Reparatur anfragen',
  },
}
