import type { FrameWords } from '../../en/mails/frame.ts'

export const frame: FrameWords = {
  greeting: (name) => (name === null ? 'Hallo,' : `Hallo ${name},`),
  senderName: 'EM-Smart',
  contact: (address) => `Vragen? Antwoord op deze e-mail of schrijf naar ${address}.`,
  noteOfOurs: 'Onze toelichting voor u:',
  automatic: 'Klantenportaal van EM-Smart. U ontvangt deze e-mail vanwege activiteit in uw account.',
  openCase: 'Uw aanvraag openen',
  caseNumber: 'Aanvraag',
  order: 'Bestelling',
  items: 'Artikelen',
  quantityOf: (quantity, title) => `${quantity} × ${title}`,
  amounts: 'Bedragen',
  refund: 'Terugbetaling',
  refundBeforeShipping: 'Terugbetaling vóór retourzending',
  refundUndecided: 'we beoordelen dit',
  amountLater: 'bevestigd vóór de ophaling',
  ifFound: {
    unused: 'Als het bij controle geopend blijkt',
    used: 'Als het bij controle gebruikt blijkt',
    damaged: 'Als het bij controle beschadigd blijkt',
  },
  frozen:
    'Deze bedragen liggen vast in uw aanvraag. Ze veranderen alleen als de controle een andere staat, ontbrekende onderdelen of ontbrekende ' +
    'cadeaus uitwijst; u krijgt dan eerst een voorstel om te accepteren of te betwisten.',
  endOfDay: (day) => `${day}, einde van de dag`,
  requestKind: {
    cancel: 'annulering',
    intercept: 'gestopte levering',
    refuse: 'ongeopende retour',
    return: 'retour',
    exchange: 'ruil',
    repair: 'reparatie',
    not_received: 'vermist pakket',
    withdrawal: 'herroeping',
  },
  alternative: {
    cancel: 'Bestelling annuleren',
    intercept: 'Levering stoppen',
    refuse: 'Het pakket ongeopend terugsturen',
    return: 'Artikelen retourneren',
    repair: 'Reparatie aanvragen',
  },
}
