import type { QuestionWords } from '../../en/mails/question.ts'

export const questionAnswered: QuestionWords['questionAnswered'] = {
  subject: (subject) => `Re: ${subject}`,
  heading: 'Nous avons répondu à votre question',
  wrote: 'Message de notre service client :',
  answer: 'Répondez sur la page de votre question, ou à cet e-mail.',
  open: 'Ouvrir votre question',
}

/** To staff. */
export const customerWrote: QuestionWords['customerWrote'] = {
  inCase: 'Le client a écrit',
  question: 'Une question',
  about: (what) => `Concerne : ${what}.`,
  aboutNothing: 'Ne concerne aucune commande.',
  waits: 'Le client attend une réponse.',
  open: 'Ouvrir dans la console',
  notPersonal: 'Cet e-mail ne contient rien de ce qui a été écrit ; lisez et répondez dans la console.',
}
