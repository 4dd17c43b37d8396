import type { InspectionWords } from '../../en/mails/inspection.ts'

const condition = { unopened: 'non aperto', unused: 'aperto, non usato', used: 'usato', damaged: 'danneggiato', missing: 'mancante' }

export const offerSent: InspectionWords['offerSent'] = {
  subject: (number) => `${number}: esito del controllo, attendiamo risposta`,
  heading: 'Gli articoli sono diversi dalla Sua descrizione',
  found: 'Abbiamo controllato ciò che è tornato. Ecco che cosa è diverso dalla descrizione:',
  condition: (declared, found) => `ha indicato: ${condition[declared]}; abbiamo riscontrato: ${condition[found]}`,
  quantity: (declared, found) => `ha indicato: ${declared}; abbiamo riscontrato: ${found}`,
  notThere: 'non presente nel pacco',
  missingParts: (amount) => `mancano delle parti, detrazione ${amount}`,
  faultNotFound: 'non abbiamo riscontrato il difetto descritto',
  differences: 'Differenze',
  offer: 'Questo cambia gli importi. Le foto e ogni riscontro sono nella pagina della richiesta.',
  answerBy: (day) => `Accetti o contesti la nostra offerta entro ${day}.`,
  ifSilent: {
    accepted: 'Se entro allora non riceviamo risposta, l’offerta vale come accettata.',
    'part-paid': 'Se entro allora non riceviamo risposta, rimborsiamo l’importo qui sopra e il resto rimane aperto: può ancora contestare.',
    'decided-by-person': 'Se entro allora non riceviamo risposta, il nostro team decide e Le scrive.',
  },
  action: 'Rispondi all’offerta',
}

export const offerAnswered: InspectionWords['offerAnswered'] = {
  subject: {
    accepted: (number) => `${number}: ha accettato la nostra offerta`,
    disputed: (number) => `${number}: abbiamo ricevuto la contestazione`,
    'time-over': (number) => `${number}: la nostra offerta vale come accettata`,
    'part-paid': (number) => `${number}: rimborsiamo l’importo offerto`,
    'decided-by-person': (number) => `${number}: il termine per rispondere è trascorso`,
  },
  heading: {
    accepted: 'Ha accettato la nostra offerta',
    disputed: 'Abbiamo ricevuto la contestazione',
    'time-over': 'La nostra offerta vale come accettata',
    'part-paid': 'Rimborsiamo l’importo offerto',
    'decided-by-person': 'Il termine per rispondere è trascorso',
  },
  next: {
    accepted: 'Segue il rimborso. Le scriveremo non appena è stato emesso.',
    disputed: 'Il nostro team riesamina gli articoli e le foto e Le scrive. Fino ad allora nulla viene rimborsato o modificato.',
    'time-over': 'Il termine per rispondere è trascorso e, come annunciato, l’offerta vale come accettata. Segue il rimborso.',
    'part-paid':
      'Non abbiamo avuto risposta. Non vale come un sì: rimborsiamo l’importo offerto, che nessuno contesta, e il resto rimane aperto. Può ancora accettare o contestare l’offerta nella pagina della richiesta.',
    'decided-by-person':
      'Non abbiamo avuto risposta. Il nostro team riesamina la richiesta e Le scrive. Può ancora rispondere nella pagina della richiesta.',
  },
  nextInExchange: 'Ora regoliamo la differenza con Lei e inviamo l’articolo sostitutivo.',
}

export const caseRejected: InspectionWords['caseRejected'] = {
  subject: (number) => `${number}: non possiamo riprendere gli articoli`,
  heading: 'Non possiamo riprendere gli articoli',
  rejected: 'Abbiamo controllato ciò che è tornato e non possiamo riprenderlo. Il motivo:',
  next: 'Le rispediamo gli articoli e scriveremo con il numero di tracciamento.',
  disagree: 'Non è d’accordo? Risponda a questa e-mail; il nostro team la legge.',
}

export const refundIssued: InspectionWords['refundIssued'] = {
  subject: (number, amount) => `${number}: rimborsati ${amount}`,
  heading: 'Il rimborso è stato emesso',
  issued: (amount, orderName) => `Abbiamo rimborsato ${amount} per l’ordine ${orderName}.`,
  method: 'Va sul metodo di pagamento usato per l’ordine.',
  time: 'La banca può impiegare qualche giorno a mostrarlo; di solito arriva entro 12 giorni lavorativi.',
  amount: 'Rimborsato',
  to: 'Su',
  reference: 'Riferimento',
}

export const giftCredited: InspectionWords['giftCredited'] = {
  subject: (number, amount) => `${number}: ${amount} per l’omaggio`,
  heading: 'L’omaggio alla fine è arrivato',
  came: (gift) => `“${gift}” è arrivato. Mancava quando abbiamo rimborsato e ne avevamo detratto il valore.`,
  credited: (amount) => `Glielo restituiamo: ${amount}.`,
}
