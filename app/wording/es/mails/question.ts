import type { QuestionWords } from '../../en/mails/question.ts'

export const questionAnswered: QuestionWords['questionAnswered'] = {
  subject: (subject) => `Re: ${subject}`,
  heading: 'Hemos respondido a su pregunta',
  wrote: 'Nuestra atención al cliente le ha escrito:',
  answer: 'Responda en la página de su pregunta o conteste a este correo.',
  open: 'Abrir su pregunta',
}

export const customerWrote: QuestionWords['customerWrote'] = {
  inCase: 'El cliente ha escrito',
  question: 'Una pregunta',
  about: (what) => `Trata de ${what}.`,
  aboutNothing: 'No trata de ningún pedido.',
  waits: 'El cliente espera una respuesta.',
  open: 'Abrir en la consola',
  notPersonal: 'Este correo no contiene nada de lo escrito; léalo y respóndalo en la consola.',
}
