import type { RepairWords } from '../../en/mails/repair.ts'

export const troubleshooting: RepairWords['troubleshooting'] = {
  subject: (number) => `${number}: prima provi così`,
  heading: 'Prima provi così',
  intro: 'La maggior parte dei guasti si risolve senza spedire la macchina. Il nostro tecnico suggerisce:',
  tell: 'Ci dica nella pagina della richiesta se ha aiutato. Altrimenti ripartiamo da lì.',
  action: 'Indica com’è andata',
}

export const repairSolved: RepairWords['repairSolved'] = {
  subject: (number) => `${number}: risolto`,
  heading: 'La richiesta di riparazione è risolta',
  solved: 'Abbiamo segnato il problema come risolto. La garanzia continua come prima.',
  again: 'Si ripresenta? Apra la richiesta e ce lo dica.',
}

export const sendInAsked: RepairWords['sendInAsked'] = {
  subject: (number, day) => `${number}: ci invii la macchina entro ${day}`,
  heading: 'Ci invii la macchina',
  asked:
    'Il guasto non si è potuto risolvere a distanza: alla nostra officina serve la macchina. Scelga nella pagina della ' +
    'richiesta quando e dove deve passare il corriere; poi prenotiamo il ritiro.',
  handOverBy: (day) => `La consegni al corriere entro ${day}, così il giorno della prima richiesta resta la data di riferimento.`,
  handOverByLaw: (day) => `La consegni al corriere entro ${day}. Ha fatto valere la garanzia legale: il trasporto è gratuito per Lei.`,
  inTime: (status, requested) => `Se la consegna entro allora, la data di riferimento è ${requested}: “${status}”.`,
  late: (status) => `Se la consegna più tardi, la data di riferimento è quel giorno; il giorno dopo: “${status}”.`,
  packing: 'La imballi nella confezione originale, con tutte le parti mobili bloccate.',
}

export const estimateSent: RepairWords['estimateSent'] = {
  subject: (number, price) => `${number}: la riparazione costerebbe ${price}`,
  heading: 'Il preventivo di riparazione',
  found: 'Abbiamo esaminato la macchina. L’esito:',
  price: (price) => `La riparazione costa ${price}. Iniziamo solo quando l’ha accettata.`,
  answerBy: (day) => `Accetti o rifiuti entro ${day}. Se entro allora non riceviamo risposta, Le rispediamo la macchina non riparata.`,
  action: 'Rispondi al preventivo',
}

export const estimateAnswered: RepairWords['estimateAnswered'] = {
  subject: {
    accepted: (number) => `${number}: ripariamo la macchina`,
    payFirst: (number) => `${number}: segue la fattura`,
    declined: (number) => `${number}: Le rispediamo la macchina`,
    'time-over': (number) => `${number}: Le rispediamo la macchina`,
  },
  heading: {
    accepted: 'Ripariamo la macchina',
    payFirst: 'Segue la fattura',
    declined: 'Le rispediamo la macchina',
    'time-over': 'Le rispediamo la macchina',
  },
  next: {
    accepted: (price) => `Ha accettato il preventivo di ${price}. Le scriveremo quando la macchina è riparata.`,
    payFirst: (price) => `Ha accettato il preventivo di ${price}. Ora inviamo la fattura e iniziamo la riparazione non appena è pagata.`,
    declined: (price) =>
      `Ha rifiutato il preventivo di ${price}. La macchina torna a Lei non riparata; Le scriveremo con il numero di tracciamento.`,
    'time-over': (price) =>
      `Il termine per rispondere al preventivo di ${price} è trascorso. Come annunciato, la macchina torna a Lei non riparata; Le scriveremo con il numero di tracciamento.`,
  },
}

export const partsAwaited: RepairWords['partsAwaited'] = {
  subject: (number) => `${number}: siamo in attesa di ricambi`,
  heading: 'Siamo in attesa di ricambi',
  expected: (day) => `La riparazione richiede ricambi che non abbiamo qui. Li attendiamo entro ${day}.`,
  next: 'Non deve fare nulla. Continuiamo appena arrivano e Le scriviamo se il giorno cambia.',
}

export const machineRepaired: RepairWords['machineRepaired'] = {
  subject: (number) => `${number}: la macchina è riparata`,
  heading: 'La macchina è riparata',
  repaired: 'La macchina è riparata e collaudata.',
  done: 'Che cosa è stato fatto:',
  next: 'La rispediamo e Le scriveremo con il numero di tracciamento.',
}

export const repairLate: RepairWords['repairLate'] = {
  subject: (number) => `${number}: il mese per inviare la macchina è trascorso`,
  heading: 'Il mese per inviare la macchina è trascorso',
  late: (day) => `La macchina non è stata consegnata al corriere entro ${day}.`,
  changed:
    'Può ancora inviarla. Che cosa cambia: la data di riferimento è ora il giorno della consegna al corriere, non più quello della prima richiesta. La pagina della richiesta mostra che cosa significa per Lei.',
  unchangedByLaw: 'Può ancora inviarla. I diritti della garanzia legale restano invariati.',
}
