/** A machine's ledger of repairs, its serial number, and machines bought elsewhere. */
export const machines = {
  ledgerTitle: 'Repairs',
  parts: {
    fiber_source: 'Fiber laser source',
    diode_source: 'Diode laser source',
    other: 'Another part',
    unknown: 'Part not known yet',
  },
  requested: 'Asked for on {date}',
  handOverBy: 'Hand it to the courier by {date}',
  handedOver: 'Handed over on {date}',
  returned: 'Sent back on {date}',
  paused: '{count, plural, one {1 day does} other {# days do}} not count: the warranty ends that much later (W3).',
  clock: {
    title: 'The clock of this repair',
    requested: 'Asked for on',
    handOverBy: 'Hand it to the courier by',
    inTime: 'Handed over by then',
    inTimeText: 'judged on {date}: {status}',
    late: 'Handed over later',
    lateText: 'judged on that day; on the day after: {status}',
    handedOver: 'Handed over on',
    judged: 'The warranty says',
    judgedText: '{status}, judged on {on}',
    returned: 'Sent back on',
    ends: 'The warranty ends on',
  },
} as const
