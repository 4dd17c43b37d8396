/** What is asked for where the policy says no, and after an interception that failed. */
export const exceptions = {
  title: 'Ask for an exception',
  text: 'Our policy doesn’t allow this. You can still ask: two members of our team review your request and answer by email within two business days. Nothing is promised until then, and please don’t send anything yet.',
  reason: 'Why should we make an exception?',
  ask: 'Ask for an exception',
  next: 'You asked for an exception. Two members of our team decide by {reviewBy}; nothing is promised until then. Please don’t send anything yet.',
  convertTitle: 'What you can do now',
  convertText: 'We saved your answers. You see your refund for either option before you submit anything; the attempt cost you nothing.',
  convert: { refuse: 'Send it back unopened', return: 'Return it once it has arrived' },
} as const
