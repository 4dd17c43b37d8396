import type { FrameWords } from '../../en/mails/frame.ts'

export const frame: FrameWords = {
  greeting: (name) => (name === null ? 'Buongiorno,' : `Buongiorno ${name},`),
  senderName: 'EM-Smart',
  contact: (address) => `Domande? Risponda a questa e-mail o scriva a ${address}.`,
  noteOfOurs: 'Il nostro messaggio:',
  automatic: 'Area clienti EM-Smart. Riceve questa e-mail per un’attività nel Suo account.',
  openCase: 'Apri la richiesta',
  caseNumber: 'Richiesta',
  order: 'Ordine',
  items: 'Articoli',
  quantityOf: (quantity, title) => `${quantity} × ${title}`,
  amounts: 'Importi',
  refund: 'Rimborso',
  refundBeforeShipping: 'Rimborso prima delle spese di reso',
  refundUndecided: 'lo esaminiamo',
  amountLater: 'confermato prima del ritiro',
  ifFound: {
    unused: 'Se al controllo risulta aperto',
    used: 'Se al controllo risulta usato',
    damaged: 'Se al controllo risulta danneggiato',
  },
  frozen:
    'Questi importi sono fissati nella richiesta. Cambiano solo se il controllo rileva un altro stato, parti mancanti o omaggi ' +
    'mancanti; in tal caso riceve prima un’offerta da accettare o contestare.',
  endOfDay: (day) => `${day}, fine giornata`,
  requestKind: {
    cancel: 'annullamento',
    intercept: 'blocco della consegna',
    refuse: 'rispedizione non aperto',
    return: 'reso',
    exchange: 'cambio',
    repair: 'riparazione',
    not_received: 'pacco non ricevuto',
    withdrawal: 'recesso',
  },
  alternative: {
    cancel: 'Annulla l’ordine',
    intercept: 'Blocca la consegna',
    refuse: 'Rispedisci il pacco non aperto',
    return: 'Rendi articoli',
    repair: 'Richiedi una riparazione',
  },
}
