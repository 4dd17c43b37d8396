/** Adding an order that was placed with another address. */
export const missingOrder = {
  link: 'Can’t find an order?',
  title: 'Add a missing order',
  lead: 'Orders placed with {email} appear automatically. Here you can add an order placed with another address.',
  backToOrders: 'Your orders',
  number: 'Order number',
  numberHint: 'You find it in your order confirmation, for example #1042.',
  known: 'Email address or postcode of the order',
  knownHint: 'The address it was placed with, or the postcode it was sent to.',
  whatNext: 'We send a code to the email address the order was placed with. Enter it to add the order.',
  send: 'Send the code',
  codeTitle: 'Enter the code',
  codeLead: 'If your details match order {number}, an 8-digit code is on its way to the email address it was placed with.',
  add: 'Add the order',
  change: 'Change your details',
  added: 'The order is in your account now.',
  taken:
    'The code is correct, but this order belongs to another account. If that account is yours, sign in with its address. If not, write to {address} and our team will look into it.',
  slowDown: 'Too many tries. Please wait a while and try again.',
  busy: 'We’re sending codes more slowly right now. Please try again in a minute.',
  withoutTitle: 'No code?',
  withoutText:
    'Check the number and address, and look in your spam folder. If the order was placed with a phone number only, or with an address you no longer use, write to <address></address> with the order number and our team will add it to your account.',
} as const
