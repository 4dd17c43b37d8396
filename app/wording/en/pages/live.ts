/** Pages that keep themselves up to date. */
export const live = {
  asOf: 'As of {date}.',
  live: 'This page updates by itself.',
  reload: 'Reload the page for the latest news.',
  queueNews: '{count, plural, one {1 case has moved} other {# cases have moved}}: show the queue anew',
  company: '{names} {count, plural, one {has} other {have}} this case open.',
  caseMoved: 'This case has changed since you opened it.',
  caseShow: 'Show it as it is now',
} as const
