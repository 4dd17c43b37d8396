import type { QuestionWords } from '../../en/mails/question.ts'

export const questionAnswered: QuestionWords['questionAnswered'] = {
  subject: (subject) => `Re: ${subject}`,
  heading: 'Abbiamo risposto alla Sua domanda',
  wrote: 'Il nostro servizio clienti Le ha scritto:',
  answer: 'Risponda nella pagina della domanda, o a questa e-mail.',
  open: 'Apri la domanda',
}

/** To staff. */
export const customerWrote: QuestionWords['customerWrote'] = {
  inCase: 'Il cliente ha scritto',
  question: 'Una domanda',
  about: (what) => `Riguarda: ${what}.`,
  aboutNothing: 'Non riguarda alcun ordine.',
  waits: 'Il cliente attende una risposta.',
  open: 'Apri nella console',
  notPersonal: 'Questa e-mail non contiene nulla di ciò che è stato scritto; lo legga e risponda nella console.',
}
