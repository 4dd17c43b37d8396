import type { NewSignInWords, SignInCodeWords } from '../../en/mails/sign-in.ts'

export const signInCode: SignInCodeWords = {
  subject: 'Ihr Anmeldecode für EM-Smart',
  preview: 'Der Code steht in dieser E-Mail. Er gilt einmal und nur wenige Minuten.',
  heading: 'Ihr Anmeldecode',
  enter: 'Geben Sie diesen Code in dem Browserfenster ein, in dem Sie ihn angefordert haben:',
  validity: (until) => `Er gilt einmal, bis ${until}.`,
  order: 'Bestellung',
  askedAt: 'Angefordert',
  device: 'Mit',
  place: 'Aus',
  onSystem: (browser, system) => `${browser} auf ${system}`,
  neverAsk: 'Wir fragen diesen Code nie am Telefon, im Chat oder per E-Mail ab. Geben Sie ihn niemandem.',
  notYou: 'Sie haben keinen Code angefordert? Dann ignorieren Sie diese E-Mail: Ohne den Code kommt niemand in ' + 'Ihr Konto.',
}

export const newSignIn: NewSignInWords = {
  subject: 'Neue Anmeldung in Ihrem EM-Smart-Konto',
  preview: 'Wenn Sie das waren, ist nichts zu tun.',
  heading: 'Neue Anmeldung in Ihrem Konto',
  happened: 'Jemand hat sich mit einem Gerät, das wir bisher nicht kannten, in Ihrem Konto angemeldet.',
  afterAll: 'Jemand hat sich mit einem Passkey in Ihrem Konto angemeldet. Zuvor war kein Gerät angemeldet.',
  at: 'Wann',
  wasYou: 'Wenn Sie das waren, ist nichts zu tun.',
  notYou: 'Wenn Sie das nicht waren, melden Sie alle Geräte ab, entfernen Sie Passkeys, die Sie nicht kennen, und sagen Sie uns Bescheid.',
  review: 'Geräte ansehen und abmelden',
}
