import type { recallNotice as english } from '../../en/pages/recall-notice.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const recallNotice: SameKeys<typeof english> = {
  page: {
    title: 'Richiamo per la sicurezza del prodotto',
    answerTitle: 'Che cosa desidera?',
    free: 'È tutto gratuito, trasporto incluso.',
    repair: 'Fai riparare',
    replacement: 'Ricevi una sostituzione',
    refund: 'Chiedi il rimborso',
    gone: 'Non l’ho più',
    goneDone: 'Grazie. Inoltri questo avviso a chi l’ha ora.',
    opened: 'La richiesta {number} è aperta.',
    openCase: 'Apri la richiesta',
    byHand: 'Non è stato acquistato nel nostro negozio. Ci scriva e ci organizziamo con Lei.',
    write: 'Scrivici',
    ended: 'Questo richiamo è terminato. Può ancora scegliere.',
    because: {
      'not-offered': 'Questo richiamo non offre questa soluzione.',
      'by-hand': 'Non possiamo aprirla in automatico. Ci scriva.',
      'items-taken': 'Un’altra richiesta aperta lo riguarda. Apra quella, o ci scriva.',
    },
  },
  banner: {
    text: '{title}: smetta subito di usarlo.',
    serial: '{title}, numero di serie {serial}: smetta subito di usarlo.',
    action: 'Leggi l’avviso e scegli',
  },
  caseSendIn:
    '{wished, select, yes {Ha scelto un ritiro; lo prenotiamo e Le inviamo i documenti.} other {Pianifichi il ritiro qui sotto entro {by}. Riparazione e trasporto sono gratuiti. Fino ad allora non usi il prodotto.}}',
  caseAnswer: 'Che cosa riconosce il richiamo',
  caseQuote: 'Secondo la scelta in data {date}, gratuito, trasporto incluso. Non cambierà più.',
  caseGranted: 'Approvato in base al richiamo del prodotto',
  caseTitle: 'Richiamo per la sicurezza del prodotto',
}
