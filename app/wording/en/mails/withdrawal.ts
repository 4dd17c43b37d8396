export const withdrawalOpened = {
  subject: (number: string) => `${number}: what follows of your withdrawal`,
  heading: 'What follows of your withdrawal',
  declared: (orderName: string, when: string) => `You withdrew from order ${orderName} on ${when}. You need give no reason.`,
  nothingSent: 'Nothing had been sent to you, so you don’t need to send anything back.',
  sendBack: (when: string) => `Please send the items back by ${when}. It is in time if you hand them over by then.`,
  payer: {
    customer:
      'On the page of your withdrawal you choose: we send a carrier at a price that you see first, or you send the parcel yourself at your own cost. If you send it yourself, tell us carrier and tracking number there.',
    shop: 'We bear the cost of sending back. On the page of your withdrawal you choose when a carrier should come.',
  },
  address: 'If you send it yourself, send it to',
  refundBy: (when: string) =>
    `You get your money back by ${when}, to the payment method you paid with. We may wait until the items are here, or until you show that you have sent them.`,
  action: 'Open your withdrawal',
}

export const withdrawalAssessed = {
  subject: (number: string) => `${number}: we have looked at what you sent back`,
  heading: 'We have looked at what you sent back',
  all: 'Everything is in order. Nothing is taken off.',
  less: 'We have looked at what you sent back. Something is taken off; what we found stands below, line by line.',
  found: 'What we found',
  came: (quantity: number) => `${quantity} arrived`,
  nothing: 'nothing taken off',
  loss: (amount: string, why: string) => `${amount} for loss of value. ${why}`,
  disagree: 'The photos are on the page of your withdrawal. Do you disagree? Reply to this mail; our team reads it.',
  refundBy: (when: string) => `You get your money back by ${when}.`,
}

export type WithdrawalWords = { withdrawalOpened: typeof withdrawalOpened; withdrawalAssessed: typeof withdrawalAssessed }
