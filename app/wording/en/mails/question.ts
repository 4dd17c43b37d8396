export const questionAnswered = {
  subject: (subject: string) => `Re: ${subject}`,
  heading: 'We answered your question',
  wrote: 'Our customer service wrote to you:',
  answer: 'Answer on the page of your question, or reply to this mail.',
  open: 'Open your question',
}

/** To staff. */
export const customerWrote = {
  inCase: 'The customer wrote',
  question: 'A question',
  about: (what: string) => `It is about ${what}.`,
  aboutNothing: 'It is about no order.',
  waits: 'The customer waits for an answer.',
  open: 'Open it in the console',
  notPersonal: 'This mail holds nothing of what was written; read and answer it in the console.',
}

export type QuestionWords = { questionAnswered: typeof questionAnswered; customerWrote: typeof customerWrote }
