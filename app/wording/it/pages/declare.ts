import type { declare as english } from '../../en/pages/declare.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

// `entry` and `confirm` are the labels of Directive 2011/83/EU, art. 11a(1) and (3), as art. 54-bis of the Italian consumer code has them
// too; `statement` follows its model form.
export const declare: SameKeys<typeof english> = {
  entry: 'Recedere dal contratto qui',
  title: 'Recedere da un contratto',
  lead: 'Non servono né un motivo né un account. Confermiamo subito via e-mail di aver ricevuto il recesso.',
  orderLead: 'Non serve un motivo. Confermiamo subito via e-mail di aver ricevuto il recesso.',
  name: 'Il Suo nome',
  contract: 'Numero d’ordine',
  contractHint: 'Ad esempio #DE-1042. Non ha il numero a portata di mano? Scriva che cosa ha acquistato e quando.',
  email: 'Indirizzo e-mail per la conferma di ricezione',
  items: 'Articoli, se non è l’intero ordine',
  itemsHint: 'Lasci vuoto per recedere dall’intero ordine.',
  linesTitle: 'Quali articoli?',
  linesHint: 'È tutto selezionato. Riduca ciò che vuole tenere; 0 significa che lo tiene tutto.',
  nothingLeft:
    'Dai nostri dati in questo ordine non resta nulla da cui recedere. Può comunque dichiarare il recesso; il nostro team lo esaminerà.',
  chooseLines: 'Lasci selezionato almeno un articolo.',
  tooMany: 'L’ordine ne contiene di meno.',
  review: 'Continua',
  reviewNext: 'Nella pagina seguente può verificare il recesso e confermarlo.',
  reviewTitle: 'Verifica il recesso',
  reviewLead: 'Ha effetto con la conferma.',
  statement: 'Con la presente notifico il recesso dal seguente contratto.',
  everything: 'L’intero contratto',
  itemsTerm: 'Articoli',
  nameTerm: 'Nome',
  contractTerm: 'Contratto',
  emailTerm: 'Conferma di ricezione a',
  confirm: 'Conferma recesso',
  change: 'Modifica',
  crowded:
    'In questo momento arrivano moltissimi recessi dalla Sua rete. Nulla di ciò che ha scritto è perso: confermi di nuovo tra qualche minuto, oppure invii il recesso via e-mail a {email}; vale allo stesso modo.',
  receivedTitle: 'Il recesso ci è pervenuto',
  receivedLead: 'Ha avuto effetto. Per questo non deve fare altro.',
  receivedAt: 'Ricevuto',
  reference: 'Riferimento',
  mailed: 'La conferma di ricezione è in arrivo a {email}. Dice le stesse cose di questa pagina.',
  notMailed:
    'Oggi sono state inviate a {email} così tante conferme che non ne inviamo altre. Salvi o stampi questa pagina: è la Sua conferma di ricezione.',
  nextTitle: 'Che cosa succede ora',
  next: 'Associamo il recesso all’ordine e Le scriviamo riguardo alla restituzione dei beni e al rimborso.',
  nextOpened: 'Il recesso è associato all’ordine. La sua pagina indica che cosa rispedire, come ed entro quando.',
  refund:
    'Il rimborso è dovuto entro 14 giorni da questa dichiarazione. Possiamo attendere di aver ricevuto i beni o la prova della loro spedizione.',
  openCase: 'Apri il recesso',
  back: 'Ordine {name}',
  noticeTitle: 'Questo recesso viene da Lei?',
  noticeLead:
    'Abbiamo ricevuto un recesso che cita il Suo ordine {name}, con un indirizzo e-mail diverso dal Suo. Per l’ordine non è cambiato nulla.',
  noticeOrder: 'Il Suo ordine',
  noticeAt: 'Dichiarato',
  noticeMine: 'Sì, viene da me',
  noticeMineText: 'Vale allora come Suo recesso da questo ordine, dal momento in cui è stato dichiarato.',
  noticeNotMine: 'No, non viene da me',
  noticeNotMineText: 'L’ordine resta com’è e il nostro team ne è informato.',
  noticeAnsweredMine: 'Ci ha indicato che il recesso viene da Lei.',
  noticeAnsweredNotMine: 'Ci ha indicato che il recesso non viene da Lei. L’ordine resta com’è.',
  noticeSettled: 'Il nostro team ha già gestito questo recesso. Non deve fare nulla.',
}
