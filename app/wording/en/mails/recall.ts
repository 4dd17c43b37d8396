import type { Remedy } from '#app/domain/recalls/recall.ts'

export const recallNotice = {
  subject: (name: string) => `Product safety recall: ${name}`,
  reminder: 'We wrote to you before and have no answer yet.',
  open: 'Choose what we do, or say that you no longer have it',
  footer: 'This is a safety notice that the law asks us to send to everybody who bought the product. It is no advertising.',
}

export const recallOpened = {
  subject: (number: string) => `${number}: your request after the product safety recall`,
  heading: 'Your request is open',
  text: {
    repair: 'We repair your product and send it back. You pay nothing for it, neither for the repair nor for shipping.',
    replacement: 'We replace your product with a safe one of the same type. You pay nothing for it, nor for shipping.',
    refund: 'We take your product back and refund all that you paid for it, in whatever condition it is. You pay nothing for shipping.',
  } satisfies Record<Remedy, string>,
  next: (until: string) => `Please choose a day for the pickup until ${until}, and leave the product switched off until then.`,
}

export type RecallWords = { recallNotice: typeof recallNotice; recallOpened: typeof recallOpened }
