/** The code that goes to an address somebody wants to have for their account; the rest is as for signing in. */
export const newEmailCode = {
  subject: 'Confirm this address for an EM-Smart account',
  preview: 'The code is in this mail. It works once, for a few minutes.',
  heading: 'Confirm your new email address',
  enter:
    'Somebody who is signed in to an EM-Smart account wants to use this email address for it. If that is you, enter this code in the browser window where you asked for it:',
  notYou: 'That wasn’t you? Then ignore this mail: without the code nothing changes.',
}

/** The code that goes to the address an order was placed with, before the order is added to an account. */
export const claimCode = {
  subject: 'Confirm that your order may be added to an EM-Smart account',
  preview: 'The code is in this mail. It works once, for a few minutes.',
  heading: 'Add your order to an account?',
  enter:
    'Somebody who is signed in to an EM-Smart account wants to add an order to it that was placed with this email address. If that is you, enter this code in the browser window where you asked for it:',
  notYou: 'That wasn’t you? Then ignore this mail and don’t share the code: without it nothing changes.',
}

export const orderAdded = {
  subject: (order: string) => `Order ${order} was added to an EM-Smart account`,
  preview: 'Whoever signs in to that account sees the order and may ask for its return or repair.',
  heading: 'An order was added to an account',
  toOrder:
    'Your order was placed with this address. With a code that we sent here it was added to an EM-Smart account that signs in with another one.',
  toAccount: 'Our staff matched an order to your account. You find it among your orders.',
  order: 'Order',
  at: 'When',
  notYou: 'If you know nothing of this, reply to this mail, so that our team can help you.',
  open: 'Open your orders',
}

export const emailChanged = {
  subject: 'The email address of your EM-Smart account was changed',
  preview: 'From now on you sign in with the new address.',
  heading: 'Your email address was changed',
  toOld: 'Your account no longer belongs to this address. From now on it is opened with another one, and our mails go there.',
  toNew: 'Your account now belongs to this address. From now on you sign in with it, and our mails come here.',
  at: 'When',
  signedOut: 'All other browsers were signed out.',
  notYouOld: 'If this wasn’t you, reply to this mail at once, so that our team can help you.',
  notYouNew: 'If you know nothing of this, reply to this mail and tell us.',
  open: 'Open your account',
}

export const exportReady = {
  subject: 'Your EM-Smart data is ready',
  preview: 'Download it from your account page.',
  heading: 'Your data is ready',
  ready:
    'The copy of your data that you asked for is ready. Download it from your account page; we ask you to sign in and to confirm that it is you.',
  until: (until: string) => `It is there until ${until}. After that we delete it, and you can ask for a new one.`,
  open: 'Go to your data',
  notYou: 'You didn’t ask for this? Then sign out all devices on your account page and tell us.',
}

export const voucherReady = {
  subject: 'Your EM-Smart voucher',
  preview: 'Your code is in this email.',
  heading: 'Your voucher is ready',
  redeemed: 'You redeemed points for a voucher. Enter this code at checkout:',
  code: 'Code',
  amount: 'Voucher',
  lastDay: 'Use it by',
  terms:
    'The code works for one order and can’t be combined with other discounts. If the order costs less, the rest of the voucher is lost.',
  open: 'See your points',
}

export const accountDeleted = {
  subject: 'Your EM-Smart account is deleted',
  preview: 'This is our last mail about it.',
  heading: 'Your account is deleted',
  deleted: 'As you asked, we have deleted your account: your name, phone, addresses, passkeys and points are gone.',
  at: 'When',
  kept: (day: string) =>
    `The law has us keep the records of your orders for ten years from each order. They are locked away, no page shows them, and the last of them is cleared after ${day}.`,
  nothingKept: 'There were no orders, so nothing is kept.',
  notYou: 'If this wasn’t you, reply to this mail at once.',
}

export type NewEmailCodeWords = typeof newEmailCode
export type ClaimCodeWords = typeof claimCode
export type OrderAddedWords = typeof orderAdded
export type EmailChangedWords = typeof emailChanged
export type ExportReadyWords = typeof exportReady
export type VoucherReadyWords = typeof voucherReady
export type AccountDeletedWords = typeof accountDeleted
