import type { KeptWords, PrivacyWords } from '../../en/legal/privacy.ts'

const kept: KeptWords = {
  account: {
    what: 'Konto: E-Mail-Adresse, Name, Sprache, Shop, gespeicherte Abholadressen, Passkeys',
    why: 'Damit Sie sich anmelden, Ihre Bestellungen sehen und Anfragen stellen können.',
    parts: { all: '' },
  },
  signIn: {
    what: 'Anmeldung: Einmalcodes, Sitzungen, Netzwerkadresse, Browser, Land, soweit bekannt',
    why: 'Damit niemand sonst in Ihr Konto kommt und Sie von neuen Anmeldungen erfahren.',
    parts: { code: 'Code', unused: 'unbenutzte Sitzung', session: 'Sitzung höchstens', tries: 'gezählte Versuche' },
  },
  orders: {
    what: 'Bestellungen: Artikel, Beträge, Lieferadresse, Pakete, Seriennummern, Punkte',
    why: 'Damit wir Ihre Bestellungen zeigen und ermitteln können, was damit möglich ist. Ihre Bestellungen erhalten wir von dem Shop, in dem Sie bestellt haben.',
    parts: { contact: 'Name und Anschrift', rest: 'Beleg ohne Namen' },
  },
  requests: {
    what: 'Anfragen: Ihre Angaben, unsere Antwort mit ihren Beträgen, Abholungen, Erstattungen',
    why: 'Damit wir Stornierungen, Rückgaben, Umtausch und Reparaturen beantworten und ausführen können.',
    parts: {
      contact: 'Name und Anschrift',
      rest: 'Beleg ohne Namen',
      draft: 'nicht abgesendete Anfrage',
      price: 'gezeigte, nicht abgesendete Erstattung',
    },
  },
  recalls: {
    what: 'Produktsicherheitsrückrufe: Adresse, Produkt, Seriennummer, Ihre Antwort',
    why: 'Damit wir Sie vor einem unsicheren Produkt warnen und das belegen können.',
    parts: { contact: 'Adresse und Seriennummer', rest: 'Produkt und Antwort' },
  },
  withdrawals: {
    what: 'Widerrufe: Name, Bestellung, Adresse für die Eingangsbestätigung, Zeitpunkt des Eingangs',
    why: 'Damit wir einen Widerruf bestätigen, ausführen und seinen Eingang belegen können.',
    parts: { all: '' },
  },
  files: {
    what: 'Fotos, Videos und Protokolldateien, die Sie uns senden',
    why: 'Damit wir Schäden und Fehler beurteilen können.',
    parts: {
      filed: 'nach dem Ende der Anfrage',
      unfiled: 'zu einer nicht abgesendeten Anfrage',
      unfinished: 'abgebrochener Upload',
      rejected: 'Vermerk über eine nicht angenommene Datei',
    },
  },
  messages: { what: 'Nachrichten an den Kundenservice', why: 'Damit wir Ihnen antworten können.', parts: { all: '' } },
  mails: {
    what: 'E-Mails, die wir Ihnen senden',
    why: 'Damit Sie erfahren, was mit Ihren Bestellungen und Anfragen geschieht.',
    parts: { text: 'Text', fact: 'dass sie gesendet wurde', code: 'dass ein Anmeldecode gesendet wurde' },
  },
  vouchers: {
    what: 'Gutscheine, gegen die Sie Punkte einlösen',
    why: 'Damit ihr Code im Shop angelegt wird und Ihre Punkte stimmen.',
    parts: { code: 'Code, nach dem Ende des Gutscheins', rest: 'Vermerk ohne den Code' },
  },
  exports: { what: 'Kopien Ihrer Daten, die Sie anfordern', why: 'Damit Sie sie herunterladen können.', parts: { all: '' } },
  trail: {
    what: 'Änderungsprotokoll: was wann geschah, mit Netzwerkadresse und Browser, ohne Namen',
    why: 'Damit belegt ist, wer was getan hat, und Missbrauch auffällt.',
    parts: { all: '' },
  },
}

export const privacy: PrivacyWords = {
  controller: 'Verantwortlicher',
  officer: 'Datenschutzbeauftragter',
  kept: 'Was wir speichern, wofür und wie lange',
  columns: { what: 'Was', why: 'Wofür', ground: 'Rechtsgrundlage', time: 'Wie lange' },
  grounds: {
    b: 'Vertrag, Art. 6 Abs. 1 Buchst. b DSGVO',
    c: 'Rechtliche Verpflichtung, Art. 6 Abs. 1 Buchst. c DSGVO',
    f: 'Berechtigtes Interesse an Sicherheit, Art. 6 Abs. 1 Buchst. f DSGVO',
  },
  keptWords: kept,
  asAccount: 'bis Sie Ihr Konto löschen',
  noEnd: 'ohne festes Ende',
  fromOrder: (years) => `${years} ab der Bestellung`,
  fromReceipt: (years) => `${years} ab dem Eingang`,
  part: (part, time) => `${part}: ${time}`,
  notUsed: 'Wir zeigen keine Werbung, werten Ihr Verhalten nicht aus und verkaufen keine Daten.',
  recipients: 'Wer außer uns Daten erhält',
  recipientsText: 'Wer für uns arbeitet, erhält nur, was dafür nötig ist.',
  recipientColumns: { what: 'Wofür', who: 'Wer', where: 'Wo', safeguard: 'Schutz außerhalb des EWR' },
  roles: {
    hosting: 'Betreibt Server und Datenbank',
    shop: 'Betreibt den Shop, aus dem Ihre Bestellungen kommen',
    mail: 'Stellt unsere E-Mails zu',
    files: 'Speichert die Dateien, die Sie uns senden',
    carrier: 'Holt Pakete ab oder stellt sie zu: Name, Anschrift, Telefonnummer',
  },
  carrierByHand: 'Der Paketdienst, den wir Ihnen für das Paket nennen',
  inEurope: 'nicht nötig',
  automatic: 'Automatische Antworten',
  automaticText:
    'Das Portal ermittelt sofort, was mit einer Bestellung möglich ist und was es kostet: nach den veröffentlichten Bedingungen und nach Ihren Angaben. Es bewertet niemanden; es zählen nur die Bestellung und Ihre Antworten. Wenn Sie mit einer Antwort nicht einverstanden sind, bitten Sie um eine Ausnahme oder schreiben Sie uns. Dann prüft es ein Mensch.',
  rights: 'Ihre Rechte',
  rightsItems: [
    'Ihre Daten ansehen und herunterladen: im Konto unter „Ihre Daten“ oder bei uns.',
    'Falsche Daten berichtigen lassen: im Konto oder durch uns.',
    'Ihre Daten löschen lassen: im Konto unter „Mein Konto löschen“. Was wir nach dem Gesetz aufbewahren müssen, bleibt gesperrt, bis die Frist abgelaufen ist.',
  ],
  rightsByLaw: [
    'Die Verarbeitung einschränken lassen und Ihre Daten in einem gängigen Format mitnehmen.',
    'Aus Gründen Ihrer besonderen Situation dem widersprechen, was auf unserem berechtigten Interesse beruht.',
  ],
  complain: 'Sie können sich auch bei einer Datenschutzbehörde beschweren, zum Beispiel hier:',
  mustYou: 'Was Sie angeben müssen',
  mustYouText:
    'Ohne E-Mail-Adresse gibt es kein Konto, und ohne Anschrift und Telefonnummer kann kein Paketdienst kommen. Alles, was als optional gekennzeichnet ist, können Sie weglassen.',
}
