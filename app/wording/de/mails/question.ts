import type { QuestionWords } from '../../en/mails/question.ts'

export const questionAnswered: QuestionWords['questionAnswered'] = {
  subject: (subject) => `AW: ${subject}`,
  heading: 'Wir haben Ihre Frage beantwortet',
  wrote: 'Unser Kundenservice hat Ihnen geschrieben:',
  answer: 'Antworten Sie auf der Seite Ihrer Frage oder auf diese E-Mail.',
  open: 'Ihre Frage öffnen',
}

export const customerWrote: QuestionWords['customerWrote'] = {
  inCase: 'Nachricht vom Kunden',
  question: 'eine Frage',
  about: (what) => `Es geht um ${what}.`,
  aboutNothing: 'Es geht um keine Bestellung.',
  waits: 'Der Kunde wartet auf eine Antwort.',
  open: 'In der Konsole öffnen',
  notPersonal: 'Was geschrieben wurde, steht nicht in dieser E-Mail; lesen und beantworten Sie es in der Konsole.',
}
