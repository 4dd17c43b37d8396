/** Pages for what went wrong: what happened, and what to do next. */
export const faults = {
  notFoundTitle: 'We could not find this page',
  notFoundText: 'The address may be mistyped, or the page belongs to another account. Check that you are signed in with the email address of your order.',
  failedTitle: 'Something went wrong on our side',
  failedText: 'Nothing you did is lost: what you sent is either saved or not saved, never half. Please try again in a moment.',
  busyTitle: 'We are busy for a moment',
  busyText: 'Please try again in a minute. Nothing you sent has been lost.',
  refusedTitle: 'This request was not accepted',
  refusedText: 'Go back, load the page again, and send the form once more.',
  toOrders: 'Go to your orders',
  toHome: 'Go to the home page',
  again: 'Try again',
  or: 'or write to <mail></mail>',
} as const
