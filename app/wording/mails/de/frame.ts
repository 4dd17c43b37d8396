import type { FrameWords } from '../en/frame.ts'

export const frame: FrameWords = {
  greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
  senderName: 'EM-Smart',
  contact: (address) => `Fragen? Antworten Sie auf diese Mail oder schreiben Sie an ${address}.`,
  noteOfOurs: 'Unsere Nachricht dazu:',
  automatic: 'EM-Smart Kundenportal. Anlass dieser Mail ist ein Vorgang in Ihrem Kundenkonto.',
  openCase: 'Vorgang öffnen',
  caseNumber: 'Vorgang',
  order: 'Bestellung',
  items: 'Artikel',
  quantityOf: (quantity, title) => `${quantity} × ${title}`,
  amounts: 'Beträge',
  refund: 'Erstattung',
  refundBeforeShipping: 'Erstattung vor Rückversand',
  refundUndecided: 'wird persönlich entschieden',
  amountLater: 'folgt vor der Abholung',
  ifFound: {
    unused: 'Falls die Prüfung ergibt: geöffnet',
    used: 'Falls die Prüfung ergibt: benutzt',
    damaged: 'Falls die Prüfung ergibt: beschädigt',
  },
  frozen:
    'Diese Beträge stehen in Ihrem Vorgang fest. Sie ändern sich nur, wenn die Prüfung einen anderen ' +
    'Zustand, fehlende Teile oder fehlende Geschenke ergibt; dann erhalten Sie zuerst ein Angebot, dem Sie ' +
    'zustimmen oder widersprechen können.',
  endOfDay: (day) => `${day}, Ende des Tages`,
  requestKind: {
    cancel: 'Stornierung',
    intercept: 'Abfangen der Sendung',
    refuse: 'Verweigerte Annahme',
    return: 'Rückgabe',
    exchange: 'Umtausch',
    repair: 'Reparatur',
    not_received: 'Paket nicht erhalten',
    withdrawal: 'Widerruf',
  },
  alternative: {
    cancel: 'Die Bestellung stornieren',
    intercept: 'Das Paket unterwegs aufhalten lassen',
    refuse: 'Die Annahme des Pakets verweigern',
    return: 'Die Artikel zurückgeben',
    repair: 'Eine Reparatur anfragen',
  },
}
