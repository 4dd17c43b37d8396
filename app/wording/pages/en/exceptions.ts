/** What is asked for where the policy says no, and after an interception that failed. */
export const exceptions = {
  title: 'Ask for an exception',
  text: 'The policy says no. You can still ask: two of our people look at it with all that you see here and answer by email, within two business days. Until then nothing is promised, and nothing has to be sent.',
  reason: 'Why should we make an exception?',
  ask: 'Ask for an exception',
  next: 'You asked for an exception. Two of our people decide by {reviewBy}; until then nothing is promised. Please do not send anything yet.',
  convertTitle: 'What you can do now',
  convertText: 'What you told us is kept. You see the price of either before anything is filed; nothing was charged for the attempt.',
  convert: { refuse: 'Refuse the parcel at the door', return: 'Return it once it has arrived' },
} as const
