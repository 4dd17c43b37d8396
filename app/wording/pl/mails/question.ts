import type { QuestionWords } from '../../en/mails/question.ts'

export const questionAnswered: QuestionWords['questionAnswered'] = {
  subject: (subject) => `Re: ${subject}`,
  heading: 'Odpowiedzieliśmy na Twoje pytanie',
  wrote: 'Nasza obsługa klienta napisała:',
  answer: 'Odpowiedz na stronie pytania lub na tego e-maila.',
  open: 'Otwórz pytanie',
}

export const customerWrote: QuestionWords['customerWrote'] = {
  inCase: 'Klient napisał',
  question: 'Pytanie',
  about: (what) => `Dotyczy: ${what}.`,
  aboutNothing: 'Nie dotyczy żadnego zamówienia.',
  waits: 'Klient czeka na odpowiedź.',
  open: 'Otwórz w konsoli',
  notPersonal: 'Ten e-mail nie zawiera treści wiadomości; przeczytaj ją i odpowiedz w konsoli.',
}
