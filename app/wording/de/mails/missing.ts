import type { MissingWords } from '../../en/mails/missing.ts'

export const inquiryOpened: MissingWords['inquiryOpened'] = {
  subject: (number) => `${number}: Der Paketdienst sucht Ihr Paket`,
  extendedSubject: (number) => `${number}: Der Paketdienst braucht mehr Zeit für die Suche`,
  heading: 'Der Paketdienst sucht Ihr Paket',
  extendedHeading: 'Der Paketdienst braucht mehr Zeit',
  expected: (day) =>
    `Wir haben beim Paketdienst eine Nachforschung zu Ihrem Paket eröffnet und erwarten die Antwort bis ${day}. Sie müssen nichts tun.`,
  extended: (day) => `Der Paketdienst hat Ihr Paket noch nicht gefunden. Wir erwarten die Antwort nun bis ${day}. Sie müssen nichts tun.`,
  silent: 'Haben wir bis dahin keine Antwort, warten wir nicht länger: Wir senden es noch einmal oder erstatten es.',
  tell: 'Taucht das Paket inzwischen auf, sagen Sie es uns bitte auf der Seite Ihrer Anfrage.',
}

export const parcelFound: MissingWords['parcelFound'] = {
  subject: (number) => `${number}: Ihr Paket wurde gefunden`,
  heading: 'Ihr Paket wurde gefunden',
  found: (orderName) => `Das Paket der Bestellung ${orderName} ist aufgetaucht; mit der Bestellung geht es weiter wie zuvor.`,
  wrong: 'Ist etwas beschädigt oder fehlt etwas, oder haben Sie es doch nicht? Auf der Seite der Bestellung steht, was Sie tun können.',
  openOrder: 'Bestellung öffnen',
}

export const parcelSentAgain: MissingWords['parcelSentAgain'] = {
  subject: (number) => `${number}: Wir haben Ihre Bestellung erneut versandt`,
  heading: 'Wir haben es erneut versandt',
  sent: (carrier) => `Ihr Paket wurde nicht gefunden; wir haben ein neues an ${carrier} übergeben. Es kostet Sie nichts.`,
  both: 'Taucht auch das erste Paket auf, schreiben Sie uns bitte, bevor Sie es öffnen. Wir buchen nichts automatisch ab.',
}
