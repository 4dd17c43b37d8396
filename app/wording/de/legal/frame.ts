import type { FrameWords } from '../../en/legal/frame.ts'

export const frame: FrameWords = {
  titles: {
    terms: 'Allgemeine Geschäftsbedingungen',
    withdrawal: 'Widerrufsbelehrung',
    privacy: 'Datenschutzerklärung',
    cookies: 'Cookies',
    imprint: 'Impressum',
    accessibility: 'Barrierefreiheit',
    disputes: 'Streitbeilegung',
    disposal: 'Batterien und Altgeräte',
  },
  storeNames: { us: 'US-Shop', de: 'Deutscher Shop', eu: 'Europäischer Shop' },
  asOf: (store, day) => `${store}, Stand: ${day}`,
  fictionalTitle: 'Für die Vorführung erfunden',
  fictional: 'Die Firma, die Personen, die Behörden und die Nummern auf dieser Seite gibt es nicht.',
  email: 'E-Mail',
  phone: 'Telefon',
  website: 'Website',
  address: 'Anschrift',
  imprint: {
    operator: 'Anbieter',
    representedBy: 'Vertreten durch',
    contact: 'Kontakt',
    register: 'Registereintrag',
    registerEntry: (court, number) => `${court}, ${number}`,
    vatId: 'Umsatzsteuer-Identifikationsnummer',
    vatShort: 'USt-IdNr.',
  },
  terms: {
    rules: 'Rückgabe, Umtausch und Garantie',
    rulesText:
      'Was wir Ihnen über das Gesetz hinaus bei Stornierung, Rückgabe, Umtausch und Reparatur bieten, steht auf zwei eigenen Seiten. Ihre gesetzlichen Rechte schränkt das nicht ein.',
    returnsPolicy: 'Rückgabe- und Umtauschbedingungen',
    warrantyPolicy: 'Garantiebedingungen',
  },
  disputes: {
    heading: 'Außergerichtliche Streitbeilegung',
    talk: (email) => `Wenn etwas schiefgegangen ist, schreiben Sie uns bitte zuerst: ${email}. Wir möchten es direkt mit Ihnen klären.`,
    none: 'Wir sind nicht bereit und nicht verpflichtet, an Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle teilzunehmen.',
    body: 'Wir nehmen an Streitbeilegungsverfahren vor dieser Verbraucherschlichtungsstelle teil:',
    platform:
      'Die Europäische Kommission hat ihre Plattform zur Online-Streitbeilegung am 20. Juli 2025 eingestellt. Deshalb verlinken wir sie nicht.',
    courts: 'Der Weg zu den Gerichten steht Ihnen immer offen.',
  },
}
