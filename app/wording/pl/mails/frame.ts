import type { FrameWords } from '../../en/mails/frame.ts'

export const frame: FrameWords = {
  greeting: (name) => (name === null ? 'Dzień dobry,' : `Dzień dobry, ${name},`),
  senderName: 'EM-Smart',
  contact: (address) => `Masz pytania? Odpowiedz na tego e-maila lub napisz na ${address}.`,
  noteOfOurs: 'Nasza uwaga dla Ciebie:',
  automatic: 'Portal klienta EM-Smart. Ten e-mail dotyczy działań na Twoim koncie.',
  openCase: 'Otwórz zgłoszenie',
  caseNumber: 'Zgłoszenie',
  order: 'Zamówienie',
  items: 'Produkty',
  quantityOf: (quantity, title) => `${quantity} × ${title}`,
  amounts: 'Kwoty',
  refund: 'Zwrot pieniędzy',
  refundBeforeShipping: 'Zwrot przed odjęciem wysyłki',
  refundUndecided: 'sprawdzimy to',
  amountLater: 'potwierdzimy przed odbiorem',
  ifFound: {
    unused: 'Jeśli kontrola stwierdzi: otwarte',
    used: 'Jeśli kontrola stwierdzi: używane',
    damaged: 'Jeśli kontrola stwierdzi: uszkodzone',
  },
  frozen:
    'Te kwoty są zapisane w Twoim zgłoszeniu. Zmienią się tylko, jeśli kontrola stwierdzi inny stan, brak części lub prezentów; ' +
    'wtedy najpierw otrzymasz propozycję, którą można przyjąć lub zgłosić sprzeciw.',
  endOfDay: (day) => `${day}, do końca dnia`,
  requestKind: {
    cancel: 'anulowanie',
    intercept: 'wstrzymanie dostawy',
    refuse: 'odesłanie bez otwierania',
    return: 'zwrot',
    exchange: 'wymiana',
    repair: 'naprawa',
    not_received: 'zaginiona paczka',
    withdrawal: 'odstąpienie od umowy',
  },
  alternative: {
    cancel: 'Anuluj zamówienie',
    intercept: 'Wstrzymaj dostawę',
    refuse: 'Odeślij paczkę bez otwierania',
    return: 'Zwróć produkty',
    repair: 'Zgłoś naprawę',
  },
}
