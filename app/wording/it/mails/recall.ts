import type { RecallWords } from '../../en/mails/recall.ts'

export const recallNotice: RecallWords['recallNotice'] = {
  subject: (name) => `Richiamo per la sicurezza del prodotto: ${name}`,
  reminder: 'Le abbiamo già scritto e non abbiamo ancora risposta.',
  open: 'Scegli la soluzione, o segnala che non c’è più',
  footer: 'Questo è un avviso di sicurezza che la legge ci chiede di inviare a chiunque abbia acquistato il prodotto. Non è pubblicità.',
}

export const recallOpened: RecallWords['recallOpened'] = {
  subject: (number) => `${number}: la richiesta dopo il richiamo del prodotto`,
  heading: 'La richiesta è aperta',
  text: {
    repair: 'Ripariamo il prodotto e lo rispediamo. Non paga nulla, né per la riparazione né per il trasporto.',
    replacement: 'Sostituiamo il prodotto con uno sicuro dello stesso tipo. Non paga nulla, nemmeno per il trasporto.',
    refund: 'Riprendiamo il prodotto e rimborsiamo tutto ciò che ha pagato, in qualunque stato sia. Per il trasporto non paga nulla.',
  },
  next: (until) => `Scelga un giorno di ritiro fino a ${until} e lasci il prodotto spento fino ad allora.`,
}
