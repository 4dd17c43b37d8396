import type { NewSignInWords, SignInCodeWords } from '../../en/mails/sign-in.ts'

export const signInCode: SignInCodeWords = {
  subject: 'Uw inlogcode voor EM-Smart',
  preview: 'De code staat in deze e-mail. Ze werkt één keer, enkele minuten lang.',
  heading: 'Uw inlogcode',
  enter: 'Vul deze code in het browservenster in waar u erom vroeg:',
  validity: (until) => `Ze werkt één keer, tot ${until}.`,
  order: 'Bestelling',
  askedAt: 'Aangevraagd',
  device: 'Met',
  place: 'Vanuit',
  onSystem: (browser, system) => `${browser} op ${system}`,
  neverAsk: 'We vragen nooit om deze code per telefoon, chat of e-mail. Deel haar met niemand.',
  notYou: 'Hebt u geen code aangevraagd? Negeer deze e-mail dan: zonder de code komt niemand in uw account.',
}

export const newSignIn: NewSignInWords = {
  subject: 'Er is opnieuw ingelogd op uw EM-Smart-account',
  preview: 'Was u dit, dan hoeft u niets te doen.',
  heading: 'Er is ingelogd op uw account',
  happened: 'Iemand heeft op uw account ingelogd met een apparaat dat we nog niet kenden.',
  afterAll: 'Iemand heeft met een passkey op uw account ingelogd. Daarvoor was er geen apparaat ingelogd.',
  at: 'Wanneer',
  wasYou: 'Was u dit, dan hoeft u niets te doen.',
  notYou: 'Was u dit niet, log dan alle apparaten uit, verwijder de passkeys die u niet kent en vertel het ons.',
  review: 'Apparaten bekijken en uitloggen',
}
