export const invoiceOpened = {
  subject: (number: string, amount: string, day: string) => `${number}: please pay ${amount} by ${day}`,
  heading: 'Your invoice',
  asked: {
    estimate: (amount: string) => `Your repair costs ${amount}. We start as soon as your payment arrives.`,
    shipping_share: (amount: string) => `Your share of the shipping for this repair is ${amount}.`,
    exchange_difference: (amount: string) => `The item you want instead costs ${amount} more. We send it as soon as your payment arrives.`,
    exchange_first: (amount: string) =>
      `The item you want instead costs ${amount} more. Once you have paid, we send it before your return has arrived.`,
    exchange_owed: (amount: string) => `${amount} is still to be paid for the replacement that we sent you.`,
  },
  amount: 'Amount due',
  payBy: 'Pay by',
  otherwise: {
    estimate: 'If your payment hasn’t arrived by then, we send your machine back unrepaired.',
    shipping_share: 'Your repair goes on either way. Unpaid, the amount stays open.',
    exchange_difference: 'If your payment hasn’t arrived by then, we refund your return instead of exchanging it.',
    exchange_first: 'If you prefer not to pay yet, your exchange goes on: we then send the replacement after we have checked your items.',
    exchange_owed: 'Unpaid, the amount stays open, and we write to you.',
  },
  pay: 'Pay on our shop’s page',
  safe: 'You pay on the page of our shop. We never ask for card details by email.',
}

export const paymentReceived = {
  subject: (number: string) => `${number}: we received your payment`,
  heading: 'We received your payment',
  received: (amount: string) => `Thank you. We received your payment of ${amount}.`,
  next: {
    estimate: 'We start the repair now and will write to you when it is done.',
    shipping_share: 'There is nothing else you need to do.',
    exchange_difference: 'Next we send the item you want instead, and will write to you with the tracking number.',
    exchange_first: 'Next we send the item you want instead. We write to you as soon as it is being packed.',
    exchange_owed: 'There is nothing else you need to do.',
  },
}

export const paymentMissed = {
  subject: (number: string) => `${number}: your invoice is closed`,
  heading: 'Your invoice is closed',
  because: {
    customer: 'You decided not to pay the invoice, so it is closed.',
    staff: 'We closed the invoice. You don’t need to pay it any more.',
    system: 'The invoice wasn’t paid in time, so it is closed.',
  },
  sentBack: 'Your machine goes back to you unrepaired; we will write to you with the tracking number.',
  refunded: 'We refund your return instead of exchanging it, and will write to you as soon as the refund is issued.',
  late: 'A payment that still reaches us is refunded.',
}

export const paymentReturned = {
  subject: (number: string, amount: string) => `${number}: ${amount} refunded`,
  heading: 'Your payment is refunded',
  returned: (amount: string) => `We refunded the ${amount} that you paid for this request. It goes to the payment method you used.`,
  amount: 'Refunded',
  to: 'To',
  reference: 'Reference',
  time: 'Your bank may need some days until you see it.',
}

export type InvoiceWords = {
  invoiceOpened: typeof invoiceOpened
  paymentReceived: typeof paymentReceived
  paymentMissed: typeof paymentMissed
  paymentReturned: typeof paymentReturned
}
