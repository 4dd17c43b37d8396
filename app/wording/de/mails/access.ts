import type { PasskeyChangedWords, StaffAccessWords } from '../../en/mails/access.ts'

export const passkeyChanged: PasskeyChangedWords = {
  preview: 'Wenn Sie das waren, müssen Sie nichts tun.',
  added: {
    subject: 'Ihrem EM-Smart-Konto wurde ein Passkey hinzugefügt',
    heading: 'Ein Passkey wurde hinzugefügt',
    happened: 'Mit diesem Passkey kann man sich ab jetzt in Ihrem Konto anmelden, ohne Code per E-Mail.',
  },
  removed: {
    subject: 'Ein Passkey Ihres EM-Smart-Kontos wurde entfernt',
    heading: 'Ein Passkey wurde entfernt',
    happened: 'Mit diesem Passkey kann sich niemand mehr in Ihrem Konto anmelden. Mit einem Code per E-Mail geht es immer.',
  },
  at: 'Wann',
  wasYou: 'Wenn Sie das waren, müssen Sie nichts tun.',
  notYou:
    'Wenn Sie das nicht waren, melden Sie sich an, entfernen Sie die Passkeys, die Sie nicht kennen, melden Sie alle Geräte ab und antworten Sie auf diese E-Mail, damit wir Ihnen helfen können.',
  open: 'Passkeys ansehen',
}

export const staffAccess: StaffAccessWords = {
  preview: 'Wenn Sie davon wissen, müssen Sie nichts tun.',
  somebody: 'Ein Teammitglied',
  commandLine: 'die Kommandozeile des Servers',
  yours: {
    invited: 'Sie haben Zugang zur EM-Smart-Konsole erhalten',
    recovered: 'Ihr Zugang zur EM-Smart-Konsole wurde zurückgesetzt',
    passkey: 'Ihrem Zugang zur EM-Smart-Konsole wurde ein Passkey hinzugefügt',
    role: 'Ihre Rolle in der EM-Smart-Konsole wurde geändert',
    removed: 'Ihr Zugang zur EM-Smart-Konsole wurde entfernt',
  },
  others: {
    invited: (name) => `${name} hat Zugang zur EM-Smart-Konsole erhalten`,
    recovered: (name) => `Zugang zur EM-Smart-Konsole zurückgesetzt: ${name}`,
    passkey: (name) => `Passkey hinzugefügt: ${name}`,
    role: (name) => `Rolle in der EM-Smart-Konsole geändert: ${name}`,
    removed: (name) => `Zugang zur EM-Smart-Konsole entfernt: ${name}`,
  },
  happened: {
    invited: 'Es wurde ein Link erstellt, mit dem sich einmal innerhalb von 24 Stunden ein Passkey einrichten lässt.',
    recovered:
      'Alle Passkeys und Sitzungen dieses Zugangs wurden entfernt. Es wurde ein Link erstellt, mit dem sich einmal innerhalb von 24 Stunden ein neuer Passkey einrichten lässt.',
    passkey: 'Der Passkey wurde mit dem Link eingerichtet. Ab jetzt meldet er in der Konsole an.',
    role: 'Alle Sitzungen wurden abgemeldet; die neue Rolle gilt ab der nächsten Anmeldung.',
    removed: 'Alle Passkeys und Sitzungen dieses Zugangs wurden entfernt.',
  },
  person: 'Person',
  role: 'Rolle',
  roles: { agent: 'Betreuung', finance: 'Finanzen', admin: 'Verwaltung' },
  by: 'Geändert durch',
  at: 'Wann',
  apart: '7 Tage lang kann keine der beiden Personen genehmigen, was die andere vorschlägt.',
  notYou:
    'Wenn Sie das nicht erwartet haben, rufen Sie sofort jemanden aus der Verwaltung an; antworten Sie nicht per E-Mail. Genehmigen Sie nichts, bis es geklärt ist.',
  notKnown:
    'Wenn Ihnen niemand davon erzählt hat, fragen Sie die Person am Telefon. Weiß sie nichts davon, entfernen Sie diesen Zugang unter „Mitarbeitende“.',
  open: 'Mitarbeitende öffnen',
  whyYou: 'Diese E-Mail geht bei jeder Änderung eines Zugangs an die Person und an die gesamte Verwaltung und lässt sich nicht abschalten.',
}
