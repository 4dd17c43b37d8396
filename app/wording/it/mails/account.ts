import type {
  AccountDeletedWords,
  ClaimCodeWords,
  EmailChangedWords,
  ExportReadyWords,
  NewEmailCodeWords,
  OrderAddedWords,
  VoucherReadyWords,
} from '../../en/mails/account.ts'

export const newEmailCode: NewEmailCodeWords = {
  subject: 'Confermi questo indirizzo per un account EM-Smart',
  preview: 'Il codice è in questa e-mail. Funziona una volta, per pochi minuti.',
  heading: 'Conferma del nuovo indirizzo e-mail',
  enter:
    'Qualcuno che ha effettuato l’accesso a un account EM-Smart vuole usare questo indirizzo e-mail. Se è Lei, inserisca questo codice nella finestra del browser in cui l’ha richiesto:',
  notYou: 'Non l’ha chiesto Lei? Ignori questa e-mail: senza il codice non cambia nulla.',
}

export const claimCode: ClaimCodeWords = {
  subject: 'Confermi che il Suo ordine può essere aggiunto a un account EM-Smart',
  preview: 'Il codice è in questa e-mail. Funziona una volta, per pochi minuti.',
  heading: 'Aggiungere il Suo ordine a un account?',
  enter:
    'Qualcuno che ha effettuato l’accesso a un account EM-Smart vuole aggiungervi un ordine effettuato con questo indirizzo e-mail. Se è Lei, inserisca questo codice nella finestra del browser in cui l’ha richiesto:',
  notYou: 'Non l’ha chiesto Lei? Ignori questa e-mail e non comunichi il codice: senza, non cambia nulla.',
}

export const orderAdded: OrderAddedWords = {
  subject: (order) => `L’ordine ${order} è stato aggiunto a un account EM-Smart`,
  preview: 'Chi accede a quell’account vede l’ordine e può chiederne il reso o la riparazione.',
  heading: 'Un ordine è stato aggiunto a un account',
  toOrder:
    'Il Suo ordine è stato effettuato con questo indirizzo. Con un codice inviato qui è stato aggiunto a un account EM-Smart che usa un altro indirizzo.',
  toAccount: 'Il nostro team ha associato un ordine al Suo account. Lo trova tra gli ordini.',
  order: 'Ordine',
  at: 'Quando',
  notYou: 'Se non ne sa nulla, risponda a questa e-mail, così il nostro team può aiutarLa.',
  open: 'Apri gli ordini',
}

export const emailChanged: EmailChangedWords = {
  subject: 'L’indirizzo e-mail del Suo account EM-Smart è stato modificato',
  preview: 'Da ora si accede con il nuovo indirizzo.',
  heading: 'L’indirizzo e-mail è stato modificato',
  toOld: 'Il Suo account non è più legato a questo indirizzo. Da ora si apre con un altro, a cui inviamo le nostre e-mail.',
  toNew: 'Il Suo account è ora legato a questo indirizzo. Da ora serve per l’accesso e qui arrivano le nostre e-mail.',
  at: 'Quando',
  signedOut: 'Tutti gli altri browser sono stati disconnessi.',
  notYouOld: 'Se non riconosce questa operazione, risponda subito a questa e-mail, così il nostro team può aiutarLa.',
  notYouNew: 'Se non ne sa nulla, risponda a questa e-mail e ce lo dica.',
  open: 'Apri il Suo account',
}

export const exportReady: ExportReadyWords = {
  subject: 'I Suoi dati EM-Smart sono pronti',
  preview: 'Li scarichi dalla pagina del Suo account.',
  heading: 'I Suoi dati sono pronti',
  ready:
    'La copia dei dati che ha richiesto è pronta. La scarichi dalla pagina del Suo account; chiederemo di effettuare l’accesso e di confermare la Sua identità.',
  until: (until) => `È disponibile fino a ${until}. Poi la eliminiamo e può richiederne una nuova.`,
  open: 'Vai ai dati',
  notYou: 'Non l’ha richiesta? Disconnetta tutti i dispositivi nella pagina del Suo account e ce lo dica.',
}

export const voucherReady: VoucherReadyWords = {
  subject: 'Il Suo buono EM-Smart',
  preview: 'Il codice è in questa e-mail.',
  heading: 'Il Suo buono è pronto',
  redeemed: 'Ha convertito dei punti in un buono. Inserisca questo codice al momento del pagamento:',
  code: 'Codice',
  amount: 'Buono',
  lastDay: 'Da usare entro',
  terms: 'Il codice vale per un solo ordine e non si combina con altri sconti. Se l’ordine costa meno, il resto del buono va perso.',
  open: 'Vedi i punti',
}

export const accountDeleted: AccountDeletedWords = {
  subject: 'Il Suo account EM-Smart è stato eliminato',
  preview: 'È la nostra ultima e-mail in merito.',
  heading: 'Il Suo account è stato eliminato',
  deleted: 'Come richiesto, abbiamo eliminato il Suo account: nome, telefono, indirizzi, passkey e punti non ci sono più.',
  at: 'Quando',
  kept: (day) =>
    `La legge ci impone di conservare i documenti degli ordini per dieci anni da ciascun ordine. Sono bloccati, nessuna pagina li mostra, e gli ultimi vengono cancellati dopo ${day}.`,
  nothingKept: 'Non c’erano ordini: non si conserva nulla.',
  notYou: 'Se non riconosce questa operazione, risponda subito a questa e-mail.',
}
