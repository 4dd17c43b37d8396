/** Adding an order that was placed with another address. */
export const missingOrder = {
  link: 'An order is missing?',
  title: 'Add a missing order',
  lead: 'Orders placed with {email} appear by themselves. Add one that was placed with another address here.',
  backToOrders: 'Your orders',
  number: 'Order number',
  numberHint: 'It stands in the mail that confirmed the order, for example #1042.',
  known: 'Email address or postcode of the order',
  knownHint: 'The address it was placed with, or the postcode it was sent to.',
  whatNext: 'We then send a code to the email address that the order was placed with. Whoever can read it may add the order.',
  send: 'Send the code',
  codeTitle: 'Enter the code',
  codeLead: 'If order {number} is as you say, a code of 8 digits is on its way to the email address it was placed with.',
  add: 'Add the order',
  change: 'Change what you entered',
  added: 'The order is in your account now.',
  taken:
    'The code is right, but this order belongs to another account. If that account is yours, sign in with its address. If not, write to {address}: a person looks at it.',
  slowDown: 'Too many tries. Please wait a while and try again.',
  busy: 'Sending codes is slowed down for a moment. Please try again in a minute.',
  withoutTitle: 'No code arrives?',
  withoutText:
    'Check number and address, and look in the spam folder. Orders placed with a phone number only have no address a code could go to, and some addresses are out of use: then write to <address></address> with the order number, and staff match the order to your account.',
} as const
