import type { BeforeDeliveryWords } from '../../en/mails/before-delivery.ts'

export const cancellationConfirmed: BeforeDeliveryWords['cancellationConfirmed'] = {
  subject: (number) => `${number}: l’annullamento è confermato`,
  heading: 'L’annullamento è confermato',
  confirmed: (orderName) => `L’ordine ${orderName} è annullato e non verrà spedito.`,
  next: 'Segue il rimborso. Le scriveremo non appena è stato emesso.',
}

export const nothingToRefund: BeforeDeliveryWords['nothingToRefund'] = {
  subject: (number) => `${number}: la richiesta è conclusa, non c’è nulla da rimborsare`,
  heading: 'La richiesta è conclusa',
  nothing: (orderName) =>
    `Non c’è nulla da rimborsare per l’ordine ${orderName}: non abbiamo ricevuto un pagamento, o è già stato restituito. L’ordine ` +
    'resta annullato e non deve fare nulla.',
  paid: 'Se ha pagato e non ha riavuto il denaro, risponda a questa e-mail e cercheremo il pagamento.',
}

export const interceptionRequested: BeforeDeliveryWords['interceptionRequested'] = {
  subject: (number) => `${number}: abbiamo chiesto al corriere di bloccare la consegna`,
  heading: 'Abbiamo chiesto al corriere di bloccare la consegna',
  requested: (orderName) => `Il corriere ha la nostra richiesta di bloccare il pacco dell’ordine ${orderName} e di riportarlo.`,
  canFail: 'Può non riuscire. Se il pacco arriva comunque, non è necessario accettarlo; Le scriveremo appena il corriere risponde.',
}

export const interceptionSucceeded: BeforeDeliveryWords['interceptionSucceeded'] = {
  subject: (number) => `${number}: il pacco sta tornando da noi`,
  heading: 'Il pacco sta tornando da noi',
  stopped: (orderName) => `Il corriere ha bloccato il pacco dell’ordine ${orderName} e ce lo sta riportando.`,
  next: 'Il rimborso segue quando è arrivato.',
}

export const interceptionFailed: BeforeDeliveryWords['interceptionFailed'] = {
  subject: (number) => `${number}: il corriere non è riuscito a bloccare il pacco`,
  heading: 'Il corriere non è riuscito a bloccare il pacco',
  failed: (orderName) =>
    `Non è stato possibile bloccare il pacco dell’ordine ${orderName}, che verrà consegnato. Il tentativo non costa nulla.`,
  instead: 'Che cosa può fare in alternativa',
  openOrder: 'Vedi le possibilità per questo ordine',
}

export const refusalAwaited: BeforeDeliveryWords['refusalAwaited'] = {
  subject: (number) => `${number}: non accetti il pacco alla porta`,
  heading: 'Non accetti il pacco alla porta',
  refuse: (orderName) =>
    `La richiesta per l’ordine ${orderName} è annotata. Non accetti il pacco quando viene consegnato; il corriere ce lo riporta.`,
  next: 'Il rimborso segue quando è arrivato al nostro magazzino.',
}

export const parcelNotReturned: BeforeDeliveryWords['parcelNotReturned'] = {
  subject: (number) => `${number}: il pacco non è tornato`,
  heading: 'Il pacco non è tornato',
  missing: (orderName) => `Il pacco dell’ordine ${orderName} che voleva rifiutare non ci è tornato.`,
  next: 'Se l’ha accettato, può ancora rendere gli articoli. Se l’ha rifiutato, risponda a questa e-mail e lo cerchiamo con il corriere.',
}
