/** Whose turn it is in a request, and by when. */
export const turns = {
  customer: 'Your turn, by {date}',
  customerOpen: 'Your turn',
  pickup: 'Your turn: the courier comes on {day}, between {from} and {to}',
  staff: 'Our turn, by {date}',
  refund: 'Our turn, typically by {date}',
  planned: 'Our turn, planned by {date}',
  late: 'Our turn, and we are late: it was due by {date}. Write to us below, and we look at it first.',
  staffOpen: 'Our turn',
  carrier: 'The carrier’s turn, expected by {date}',
  carrierLate: 'The carrier’s turn; it was expected by {date}',
  out: 'On its way to you',
  none: 'This request is over',
} as const
