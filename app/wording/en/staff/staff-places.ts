/** The menu of the console. */
export const staffPlaces = {
  waiting: '{count} waiting',
  menu: 'Console',
  open: 'Menu',
  more: 'More',
  /** Each a page of the console. */
  places: {
    bench: 'Bench',
    audit: 'Audit trail',
    figures: 'Reports',
    templates: 'Templates',
    imports: 'Imports',
    parcels: 'Parcels',
    people: 'People',
    policy: 'Policy simulator',
    recalls: 'Recalls',
    queue: 'Queue',
    search: 'Search',
    shop: 'Shop',
    serials: 'Serial numbers',
    questions: 'Questions',
    mails: 'Emails',
    unmatched: 'Without email',
    withdrawals: 'Withdrawals',
  },
} as const
