/** What everybody gets who declares a withdrawal, whether an order of ours fits it or not. */
export const withdrawalAcknowledged = {
  subject: (reference: string) => `We received your withdrawal (${reference})`,
  preview: 'What you declared, and when it reached us.',
  heading: 'Your withdrawal reached us',
  received: 'This confirms that we received your withdrawal. You declared the following to us:',
  statement: 'I hereby withdraw from the following contract.',
  name: 'Name',
  contract: 'Contract',
  items: 'Items',
  everything: 'Everything in this contract',
  sentTo: 'Acknowledgement sent to',
  at: 'Received on',
  reference: 'Reference',
  effective:
    'Your declaration took effect when you confirmed it. There is nothing else you need to do for that, and this mail asks for no click.',
  next: 'We now assign it to your order and write to you about sending the goods back and about your refund. Your refund is due within 14 days of this declaration; we may wait until the goods are back with us or you have shown that you sent them.',
  keep: 'Please keep this mail: it is your proof of what you declared and when.',
  notYou: 'You declared nothing? Then someone entered your address. Reply to this mail and our team will look into it.',
  why: 'EM-Smart. This mail was sent because a withdrawal was declared with this address.',
}

/** What the address of an order is told when another address declared its withdrawal: nothing happened, and nothing has to be done. */
export const withdrawalNoticed = {
  subject: (order: string) => `Order ${order}: was this withdrawal from you?`,
  preview: 'Nothing about your order has changed.',
  heading: 'Was this withdrawal from you?',
  what: (order: string) =>
    `We received a withdrawal that names order ${order}, but with another email address than the one on the order. Nothing about your order has changed, and nothing will change on account of it unless you say so.`,
  ask: 'If you declared it, or somebody did for you, tell us: it then counts from the moment it was declared. If you know nothing of it, you can tell us that too, or just ignore this mail.',
  order: 'Order',
  at: 'Declared on',
  open: 'Tell us whether it was you',
  why: 'EM-Smart. This mail was sent because your order was placed with this address.',
}

export const withdrawalSetAside = {
  subject: (reference: string) => `About your withdrawal (${reference})`,
  preview: 'We could not assign it to a contract.',
  heading: 'About your withdrawal',
  what: 'We looked for the contract that you named and could not assign your withdrawal to one. Our team writes:',
  contract: 'Contract you named',
  at: 'Declared on',
  reference: 'Reference',
  reply:
    'If you see it differently, or have an order number or an invoice, simply reply to this mail. Your declaration stays on file with the moment it reached us.',
}

export type WithdrawalAcknowledgedWords = typeof withdrawalAcknowledged
export type WithdrawalNoticedWords = typeof withdrawalNoticed
export type WithdrawalSetAsideWords = typeof withdrawalSetAside
