import { order } from './order.ts'

// What is told of a parcel is called the same on the order's page; `other` is for words that only a shop has.
const { other: _, ...told } = order.events

/** Where the parcels of a request are, a line each. */
export const legs = {
  title: 'Parcels',
  kinds: {
    outbound: 'Delivery to you',
    return: 'Return to us',
    to_repair: 'To our repair workshop',
    back: 'Back to you',
    replacement: 'Replacement for you',
  },
  staffKinds: {
    outbound: 'To the customer',
    return: 'Return from the customer',
    to_repair: 'To the repair',
    back: 'Back to the customer',
    replacement: 'Replacement for the customer',
  },
  statuses: { ...told, returned_to_sender: 'Returned to sender', cancelled: 'Cancelled' },
  since: 'Updated {date}',
  expected: 'Expected {date}',
  follow: 'Follow at {carrier}',
  silent: 'No news since {date}. Ask the carrier, or mark the parcel as lost.',
} as const
