import type { AddressWords } from '../../en/mails/address.ts'

export const addressReported: AddressWords['addressReported'] = {
  subject: (order) => `${order}: Sie haben eine falsche Lieferadresse gemeldet`,
  heading: 'Wir kümmern uns um Ihre Lieferadresse',
  reported: (order) => `Sie haben gemeldet, dass die Bestellung ${order} an eine falsche Adresse ginge, und uns die richtige genannt.`,
  next: 'Wir ändern sie im Shop, bevor die Bestellung das Lager verlässt, und schreiben Ihnen in jedem Fall.',
  open: 'Bestellung öffnen',
  notYou: 'Das waren nicht Sie? Bitte antworten Sie sofort auf diese E-Mail, und melden Sie in Ihrem Konto alle Geräte ab.',
}

export const addressAnswered: AddressWords['addressAnswered'] = {
  correct: {
    subject: (order) => `${order}: Ihre Lieferadresse ist geändert`,
    heading: 'Ihre Lieferadresse ist geändert',
    text: (order) => `Die Bestellung ${order} geht an die Adresse, die Sie uns genannt haben.`,
  },
  miss: {
    subject: (order) => `${order}: Ihre Bestellung war schon unterwegs`,
    heading: 'Ihre Bestellung war schon unterwegs',
    text: (order) => `Die Bestellung ${order} war dem Paketdienst schon übergeben, bevor wir die Adresse ändern konnten.`,
  },
  wrote: 'Unser Kundenservice schreibt:',
  intercept:
    'Solange sie unterwegs ist, können Sie die Zustellung stoppen lassen: Den Preis sehen Sie bei Ihrer Bestellung, bevor Sie sich entscheiden.',
  open: 'Bestellung öffnen',
}
