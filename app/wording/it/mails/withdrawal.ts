import type { WithdrawalWords } from '../../en/mails/withdrawal.ts'

export const withdrawalOpened: WithdrawalWords['withdrawalOpened'] = {
  subject: (number) => `${number}: che cosa segue al Suo recesso`,
  heading: 'Che cosa segue al Suo recesso',
  declared: (orderName, when) => `Ha esercitato il recesso dall’ordine ${orderName}: ${when}. Non deve indicare un motivo.`,
  nothingSent: 'Non Le era stato spedito nulla: non deve rispedire nulla.',
  sendBack: (when) => `Rispedisca gli articoli entro ${when}. Il termine è rispettato se li consegna al corriere entro allora.`,
  payer: {
    customer:
      'Nella pagina del recesso può scegliere: mandiamo un corriere a un prezzo che vede prima, oppure spedisce il pacco in autonomia a Sue spese. In questo caso ci indichi lì corriere e numero di tracciamento.',
    shop: 'Le spese di rispedizione sono a nostro carico. Nella pagina del recesso sceglie quando deve passare un corriere.',
  },
  address: 'Se spedisce in autonomia, l’indirizzo è',
  refundBy: (when) =>
    `Il rimborso arriva entro ${when}, sul metodo di pagamento usato. Possiamo attendere di aver ricevuto gli articoli o la prova della loro spedizione.`,
  action: 'Apri il recesso',
}

export const withdrawalAssessed: WithdrawalWords['withdrawalAssessed'] = {
  subject: (number) => `${number}: abbiamo esaminato ciò che ha rispedito`,
  heading: 'Abbiamo esaminato ciò che ha rispedito',
  all: 'È tutto a posto. Non detraiamo nulla.',
  less: 'Abbiamo esaminato ciò che ha rispedito. Detraiamo un importo; ciò che abbiamo riscontrato è qui sotto, riga per riga.',
  found: 'Che cosa abbiamo riscontrato',
  came: (quantity) => `Quantità arrivata: ${quantity}`,
  nothing: 'nessuna detrazione',
  loss: (amount, why) => `${amount} per perdita di valore. ${why}`,
  disagree: 'Le foto sono nella pagina del recesso. Non è d’accordo? Risponda a questa e-mail; il nostro team la legge.',
  refundBy: (when) => `Il rimborso arriva entro ${when}.`,
}
