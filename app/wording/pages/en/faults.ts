/** Pages for what went wrong: what happened, and what to do next. */
export const faults = {
  notFoundTitle: 'We could not find this page',
  notFoundText:
    'The address may be mistyped, or the page belongs to another account. Check that you are signed in with the email address of your order.',
  failedTitle: 'Something went wrong on our side',
  failedText: 'Nothing you did is lost: what you sent is either saved or not saved, never half. Please try again in a moment.',
  busyTitle: 'We are busy for a moment',
  busyText: 'Please try again in a minute. What you sent just now was not taken, and nothing was changed.',
  unavailableTitle: 'We cannot answer for a moment',
  unavailableText: 'Please try again in a minute. What you sent just now is either saved or not saved, never half.',
  roleTitle: 'Your role cannot do this',
  roleText: 'Nothing was changed. Ask a colleague whose role can, or an admin to change yours.',
  refusedTitle: 'This request was not accepted',
  refusedText: 'Go back, load the page again, and send the form once more.',
  otherSiteTitle: 'This form did not come from our own page',
  otherSiteText:
    'For your safety we only take what is sent from our own pages, and nothing was changed. Open the page here again, and send the form from there.',
  tooLargeTitle: 'That was more than this page takes',
  tooLargeText:
    'Nothing was saved. Go back, shorten what you wrote, and send it again. Photos and files have their own place in each request.',
  otherHostTitle: 'This is not our address',
  otherHostText: 'The address you came by is not the one of this portal. Please go on from our home page.',
  reference: 'Reference, should you write to us: {id}',
  toOrders: 'Go to your orders',
  toHome: 'Go to the home page',
  toQueue: 'Go to the queue',
  again: 'Try again',
  or: 'or write to <mail></mail>',
} as const
