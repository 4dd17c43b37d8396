/** Product safety recalls, as buyers read them. */
export const recallNotice = {
  page: {
    title: 'Product safety recall',
    answerTitle: 'What would you like?',
    free: 'All of it is free of charge, shipping included.',
    repair: 'Have it repaired',
    replacement: 'Get a replacement',
    refund: 'Get my money back',
    gone: 'I no longer have it',
    goneDone: 'Thank you. Please pass this notice on to whoever has it now.',
    opened: 'Your request {number} is open.',
    openCase: 'Open your request',
    byHand: 'It was not bought in our store. Please write to us, and we arrange it with you.',
    write: 'Write to us',
    ended: 'This recall has ended. You can still choose.',
    because: {
      'not-offered': 'This is not offered in this recall.',
      'by-hand': 'We cannot open this by ourselves. Please write to us.',
      'items-taken': 'Another open request is about it. Please open that one, or write to us.',
    },
  },
  banner: {
    text: '{title}: stop using it immediately.',
    serial: '{title}, serial number {serial}: stop using it immediately.',
    action: 'Read the notice and choose',
  },
  caseSendIn:
    '{wished, select, yes {You chose a pickup; we book it and send you the documents.} other {Plan the pickup below by {by}. Repair and shipping are free of charge. Please do not use the product until then.}}',
  caseAnswer: 'What the recall grants',
  caseQuote: 'As you chose on {date}, free of charge, shipping included. This won’t change later.',
  caseGranted: 'Approved by the product safety recall',
  caseTitle: 'Product safety recall',
} as const
