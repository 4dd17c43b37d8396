import type {
  CaseApprovedWords,
  CaseDeclinedWords,
  CaseFiledWords,
  CaseMessageWords,
  CaseWithdrawnWords,
  ExceptionApprovedWords,
  ItemRequestedWords,
} from '../../en/mails/review.ts'

const keepPacking = 'Fino ad allora tenga insieme gli articoli, tutti gli accessori, gli omaggi e l’imballaggio originale.'

export const caseFiled: CaseFiledWords = {
  subject: (number, kind) => `Abbiamo ricevuto la Sua richiesta: ${kind} (${number})`,
  heading: (kind) => `Abbiamo ricevuto la Sua richiesta: ${kind}`,
  received: (number, orderName) => `Grazie. Abbiamo ricevuto la richiesta per l’ordine ${orderName}. Il suo numero è ${number}.`,
  reviewBy: (day) => `La esaminiamo entro ${day} e rispondiamo via e-mail.`,
  exception:
    'Le nostre condizioni non lo permettono e ha chiesto un’eccezione. Decidono due persone del nostro team; fino ad allora nulla è promesso.',
  noReview: 'Le scriveremo appena ci sono novità.',
  meanwhile: {
    cancel: 'L’ordine non è ancora annullato. Fino alla nostra conferma chiediamo al magazzino di trattenere il pacco.',
    intercept: 'Se il pacco arriva comunque, lo lasci chiuso.',
    refuse: 'Lasci il pacco chiuso. Alla porta basta non accettarlo.',
    return: keepPacking,
    exchange: keepPacking,
    repair: 'Il nostro servizio clienti prova prima a risolvere con Lei online. Per ora non spedisca nulla.',
    not_received: 'Nel frattempo tenga d’occhio il pacco: se ricompare, lo indichi nella pagina della richiesta.',
    withdrawal: 'Il recesso vale già; non deve attenderci.',
  },
  warranty: 'La Sua garanzia',
  guarantee: 'Che cosa Le dà la garanzia legale',
}

export const caseApproved: CaseApprovedWords = {
  subject: (number, kind) => `${number}: richiesta approvata (${kind})`,
  heading: (kind) => `La richiesta è approvata: ${kind}`,
  approved: (orderName) => `Abbiamo approvato la richiesta per l’ordine ${orderName}.`,
  next: 'Ora prenotiamo un ritiro al Suo indirizzo. Le inviamo via e-mail il giorno e i due documenti da stampare.',
  chooseBy: (day) =>
    `Pianifichi il ritiro nella pagina della richiesta entro ${day}. Poi lo prenotiamo e Le inviamo via e-mail i due documenti da stampare. Dopo quel giorno la richiesta scade e l’ordine resta com’è.`,
  meanwhile: 'Che cosa può fare ora',
  packing: [
    'Metta tutto ciò che era incluso: accessori, cavi, manuali e omaggi.',
    'Usi l’imballaggio originale con il materiale protettivo; i danni durante il ritorno non sono coperti.',
    'Lasci aperto il pacco finché non ha la bolla di reso, che va all’interno.',
  ],
  unopened: ['Lasci il pacco chiuso, così come è stato consegnato.', 'Lo tenga all’asciutto.'],
}

export const caseDeclined: CaseDeclinedWords = {
  subject: (number, kind) => `${number}: non possiamo accettare la richiesta (${kind})`,
  heading: (kind) => `Non possiamo accettare la richiesta: ${kind}`,
  declined: (orderName) => `Abbiamo esaminato la richiesta per l’ordine ${orderName} e non possiamo accettarla. Il motivo:`,
  usable: 'L’ordine resta com’era.',
  instead: 'Che cosa può fare in alternativa',
  openOrder: 'Vedi le possibilità per questo ordine',
  disagree: 'Non è d’accordo, o manca qualcosa? Risponda a questa e-mail; il nostro team la legge.',
}

export const exceptionApproved: ExceptionApprovedWords = {
  subject: (number) => `${number}: approvata in via eccezionale`,
  heading: 'Facciamo un’eccezione per Lei',
  approved: (orderName) => `Abbiamo riesaminato la richiesta per l’ordine ${orderName} e l’abbiamo approvata. Il motivo:`,
  amount: (amount) => `Le rimborsiamo ${amount}.`,
  ifAsDescribed: 'Vale se tutto arriva come l’ha descritto; altrimenti La consultiamo prima.',
  next: {
    cancel: 'Ora rimborsiamo sul metodo di pagamento originale.',
    intercept: 'Ora chiediamo al corriere di bloccare la consegna.',
    refuse: 'Lasci il pacco chiuso. Le scriveremo appena è sulla via del ritorno.',
    return: 'Ora prenotiamo un ritiro al Suo indirizzo. Le inviamo via e-mail il giorno e i documenti.',
    exchange: 'Ora prenotiamo un ritiro al Suo indirizzo. Le inviamo via e-mail il giorno e i documenti.',
    repair: 'Il nostro servizio clienti prova prima a risolvere con Lei online e Le scriverà. Per ora non spedisca nulla.',
    not_received: 'Ora chiediamo al corriere di cercare il pacco e Le scriviamo entro quale giorno attendiamo una risposta.',
    withdrawal: 'Ora rispedisca gli articoli come indica la pagina del recesso.',
  },
}

export const itemRequested: ItemRequestedWords = {
  subject: (number) => `${number}: ci serve qualcosa da Lei`,
  heading: 'Ci serve qualcosa da Lei',
  asked: (orderName) => `Per decidere sulla richiesta per l’ordine ${orderName} ci serve ancora:`,
  answerBy: (day) => `Lo aggiunga alla richiesta entro ${day}. Dopo la richiesta scade; l’ordine resta com’è.`,
  noLimit: 'Lo aggiunga alla richiesta appena può; fino ad allora l’esame è sospeso.',
  action: 'Aggiungi alla richiesta',
}

export const caseWithdrawn: CaseWithdrawnWords = {
  subject: (number) => `${number}: la richiesta è annullata`,
  heading: 'La richiesta è annullata',
  withdrawn: (orderName) => `Ha annullato la richiesta per l’ordine ${orderName}. Non costa nulla.`,
  byLaw: (orderName) =>
    `Ha esercitato il recesso dal contratto per l’ordine ${orderName}. Le dà più di questa richiesta, che prosegue quindi come recesso.`,
  calledOff: (day) => `Il ritiro di ${day} è annullato; non deve consegnare nulla.`,
  usable: 'L’ordine resta com’era. Può ancora chiedere tutto ciò che è possibile.',
  openOrder: 'Vedi le possibilità per questo ordine',
}

export const caseMessage: CaseMessageWords = {
  subject: (number) => `${number}: un messaggio sulla Sua richiesta`,
  heading: 'Un messaggio sulla Sua richiesta',
  wrote: 'Il nostro servizio clienti Le ha scritto:',
  answer: 'Risponda nella pagina della richiesta, o a questa e-mail.',
}
