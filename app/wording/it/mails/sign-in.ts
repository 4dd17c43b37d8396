import type { NewSignInWords, SignInCodeWords } from '../../en/mails/sign-in.ts'

export const signInCode: SignInCodeWords = {
  subject: 'Il codice di accesso per EM-Smart',
  preview: 'Il codice è in questa e-mail. Funziona una volta, per pochi minuti.',
  heading: 'Il codice di accesso',
  enter: 'Inserisca questo codice nella finestra del browser in cui l’ha richiesto:',
  validity: (until) => `Funziona una volta, fino a ${until}.`,
  order: 'Ordine',
  askedAt: 'Richiesto',
  device: 'Con',
  place: 'Da',
  onSystem: (browser, system) => `${browser} su ${system}`,
  neverAsk: 'Non chiediamo mai questo codice per telefono, chat o e-mail. Non lo comunichi a nessuno.',
  notYou: 'Non ha richiesto un codice? Ignori questa e-mail: senza il codice nessuno entra nel Suo account.',
}

export const newSignIn: NewSignInWords = {
  subject: 'Nuovo accesso al Suo account EM-Smart',
  preview: 'Se riconosce questo accesso, non deve fare nulla.',
  heading: 'Nuovo accesso al Suo account',
  happened: 'È stato effettuato un accesso al Suo account da un dispositivo che non avevamo mai visto.',
  afterAll: 'È stato effettuato un accesso al Suo account con una passkey. Prima nessun dispositivo era connesso.',
  at: 'Quando',
  wasYou: 'Se riconosce questo accesso, non deve fare nulla.',
  notYou: 'Se non lo riconosce, disconnetta tutti i dispositivi, rimuova le passkey che non conosce e ce lo dica.',
  review: 'Vedi e disconnetti i dispositivi',
}
