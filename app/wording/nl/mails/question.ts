import type { QuestionWords } from '../../en/mails/question.ts'

export const questionAnswered: QuestionWords['questionAnswered'] = {
  subject: (subject) => `Re: ${subject}`,
  heading: 'We hebben uw vraag beantwoord',
  wrote: 'Onze klantenservice schreef u:',
  answer: 'Antwoord op de pagina van uw vraag, of op deze e-mail.',
  open: 'Uw vraag openen',
}

export const customerWrote: QuestionWords['customerWrote'] = {
  inCase: 'De klant heeft geschreven',
  question: 'Een vraag',
  about: (what) => `Het gaat over ${what}.`,
  aboutNothing: 'Het gaat over geen bestelling.',
  waits: 'De klant wacht op antwoord.',
  open: 'In de console openen',
  notPersonal: 'Deze e-mail bevat niets van wat is geschreven; lees en beantwoord het in de console.',
}
