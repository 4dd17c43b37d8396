/** Whose turn it is in a request, and by when. */
export const turns = {
  customer: 'Action needed by {date}',
  customerOpen: 'Action needed',
  pickup: 'Action needed: pickup on {day}, between {from} and {to}',
  staff: 'We’re on it: due by {date}',
  refund: 'We’re on it: typically by {date}',
  planned: 'We’re on it: planned for {date}',
  late: 'We’re late: this was due by {date}. Write to us below and we’ll deal with it first.',
  staffOpen: 'We’re on it',
  carrier: 'With the carrier: expected by {date}',
  carrierLate: 'With the carrier: was expected by {date}',
  out: 'On its way to you',
  none: 'This request is closed',
} as const
