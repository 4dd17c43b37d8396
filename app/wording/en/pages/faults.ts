/** Pages for what went wrong: what happened, and what to do next. */
export const faults = {
  notFoundTitle: 'We can’t find this page',
  notFoundText:
    'The address may be mistyped, or the page belongs to another account. Check that you’re signed in with the email address of your order.',
  failedTitle: 'Something went wrong on our side',
  failedText: 'What you sent is either saved completely or not at all. Please try again in a moment.',
  busyTitle: 'We’re very busy right now',
  busyText: 'Please try again in a minute. Nothing you just sent has been saved or changed.',
  unavailableTitle: 'We’re not available for a moment',
  unavailableText: 'Please try again in a minute. What you just sent is either saved completely or not at all.',
  roleTitle: 'Your role doesn’t allow this',
  roleText: 'Nothing was changed. Ask a colleague whose role can, or an admin to change yours.',
  refusedTitle: 'This request was not accepted',
  refusedText: 'Go back, reload the page and send the form again.',
  otherSiteTitle: 'This form didn’t come from our own page',
  otherSiteText:
    'For your safety we only accept forms from our own pages. Nothing was changed. Open the page here again and send the form from there.',
  tooLargeTitle: 'That was too much for this page',
  tooLargeText:
    'Nothing was saved. Go back, shorten what you wrote, and send it again. Photos and files have their own place in each request.',
  otherHostTitle: 'This is not our address',
  otherHostText: 'You reached us through an address that isn’t ours. Please continue from our home page.',
  reference: 'Reference for our customer service: {id}',
  toOrders: 'Go to your orders',
  toHome: 'Go to the home page',
  toQueue: 'Go to the queue',
  again: 'Try again',
  or: 'or write to <mail></mail>',
} as const
