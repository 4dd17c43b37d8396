import type { DeadlineWords } from '../../en/mails/deadline.ts'

export const deadlineNear: DeadlineWords['deadlineNear'] = {
  subject: (number, day) => `${number}: risponda entro ${day}`,
  heading: 'La Sua richiesta è in attesa',
  awaited: {
    item: 'Ci serve ancora ciò che Le abbiamo chiesto.',
    pickup: 'Il pacco deve ancora essere ritirato.',
    offer: 'La nostra offerta dopo il controllo è ancora senza risposta.',
    estimate: 'Il nostro preventivo di riparazione è ancora senza risposta.',
    'send-in': 'La macchina non è ancora stata consegnata a un corriere.',
    return: 'L’articolo sostitutivo è stato inviato e i Suoi articoli devono ancora essere ritirati.',
    payment: 'La fattura non è ancora pagata. La trova nella pagina della richiesta.',
  },
  by: (day) => `Scadenza: ${day}.`,
}

export const caseExpired: DeadlineWords['caseExpired'] = {
  subject: (number) => `${number}: la richiesta è scaduta`,
  heading: 'La richiesta è scaduta',
  expired: {
    item: 'Non abbiamo ricevuto ciò che avevamo chiesto: la richiesta è chiusa.',
    pickup: 'Non è stato possibile ritirare il pacco: la richiesta è chiusa.',
    offer: 'La nostra offerta è rimasta senza risposta: la richiesta è chiusa.',
    estimate: 'Il nostro preventivo è rimasto senza risposta: la richiesta è chiusa.',
    'send-in': 'La macchina non è stata consegnata a un corriere: la richiesta è chiusa.',
  },
  usable: 'Non costa nulla e l’ordine resta com’era. Può ancora chiedere tutto ciò che è possibile.',
  openOrder: 'Vedi le possibilità per questo ordine',
}
