export const addressReported = {
  subject: (order: string) => `${order}: you reported a wrong delivery address`,
  heading: 'We’re correcting your delivery address',
  reported: (order: string) => `You reported that order ${order} would go to a wrong address, and told us the right one.`,
  next: 'We correct it in the shop before the order is sent, and write to you either way.',
  open: 'Open your order',
  notYou: 'This wasn’t you? Please tell us at once by replying to this mail, and sign out all devices in your account.',
}

export const addressAnswered = {
  correct: {
    subject: (order: string) => `${order}: your delivery address is corrected`,
    heading: 'Your delivery address is corrected',
    text: (order: string) => `Order ${order} goes to the address that you told us.`,
  },
  miss: {
    subject: (order: string) => `${order}: your order had been sent already`,
    heading: 'Your order had been sent already',
    text: (order: string) => `Order ${order} was handed to the carrier before we could correct the address.`,
  },
  wrote: 'Our customer service writes:',
  intercept: 'While it is on its way you can ask us to stop delivery: your order shows the price before you decide.',
  open: 'Open your order',
}

export type AddressWords = { addressReported: typeof addressReported; addressAnswered: typeof addressAnswered }
