import type { WithdrawalAcknowledgedWords, WithdrawalNoticedWords, WithdrawalSetAsideWords } from '../../en/mails/declaration.ts'

export const withdrawalAcknowledged: WithdrawalAcknowledgedWords = {
  subject: (reference) => `Abbiamo ricevuto il Suo recesso (${reference})`,
  preview: 'Che cosa ha dichiarato e quando ci è pervenuto.',
  heading: 'Il Suo recesso ci è pervenuto',
  received: 'Confermiamo di aver ricevuto il Suo recesso. Ecco la Sua dichiarazione:',
  statement: 'Con la presente notifico il recesso dal seguente contratto.',
  name: 'Nome',
  contract: 'Contratto',
  items: 'Articoli',
  everything: 'L’intero contratto',
  sentTo: 'Conferma di ricezione inviata a',
  at: 'Ricevuto',
  reference: 'Riferimento',
  effective:
    'La dichiarazione ha avuto effetto quando l’ha confermata. Per questo non deve fare altro e questa e-mail non chiede alcun clic.',
  next: 'Ora la associamo all’ordine e Le scriviamo riguardo alla restituzione dei beni e al rimborso. Il rimborso è dovuto entro 14 giorni da questa dichiarazione; possiamo attendere di aver ricevuto i beni o la prova della loro spedizione.',
  keep: 'Conservi questa e-mail: prova che cosa ha dichiarato e quando.',
  notYou: 'Non ha dichiarato nulla? Qualcuno ha inserito il Suo indirizzo. Risponda a questa e-mail e il nostro team verificherà.',
  why: 'EM-Smart. Questa e-mail è stata inviata perché è stato dichiarato un recesso con questo indirizzo.',
}

export const withdrawalNoticed: WithdrawalNoticedWords = {
  subject: (order) => `Ordine ${order}: questo recesso viene da Lei?`,
  preview: 'Per l’ordine non è cambiato nulla.',
  heading: 'Questo recesso viene da Lei?',
  what: (order) =>
    `Abbiamo ricevuto un recesso che cita l’ordine ${order}, ma con un indirizzo e-mail diverso da quello dell’ordine. Per l’ordine non è cambiato nulla e nulla cambierà se non lo conferma.`,
  ask: 'Se l’ha dichiarato Lei, o qualcuno per Lei, ce lo dica: vale allora dal momento in cui è stato dichiarato. Se non ne sa nulla, può dirci anche questo, o semplicemente ignorare questa e-mail.',
  order: 'Ordine',
  at: 'Dichiarato',
  open: 'Rispondi: viene da me o no',
  why: 'EM-Smart. Questa e-mail è stata inviata perché l’ordine è stato effettuato con questo indirizzo.',
}

export const withdrawalSetAside: WithdrawalSetAsideWords = {
  subject: (reference) => `Riguardo al Suo recesso (${reference})`,
  preview: 'Non siamo riusciti ad associarlo a un contratto.',
  heading: 'Riguardo al Suo recesso',
  what: 'Abbiamo cercato il contratto che ha indicato e non siamo riusciti ad associarvi il recesso. Il nostro team scrive:',
  contract: 'Contratto indicato',
  at: 'Dichiarato',
  reference: 'Riferimento',
  reply:
    'Se non è d’accordo, o ha un numero d’ordine o una fattura, risponda semplicemente a questa e-mail. La dichiarazione resta registrata con il momento in cui ci è pervenuta.',
}
