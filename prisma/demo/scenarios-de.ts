import { delivered, type Scenario } from './scenario.ts'

export const deScenarios: readonly Scenario[] = [
  {
    shows: 'cancelled free within 24 hours',
    person: 'juergen',
    stage: { at: 'unshipped', placedHoursAgo: 2 },
    lines: [{ sku: 'FUME-200' }, { sku: 'FILTER-SET', quantity: 2 }],
    shipping: 990,
  },
  {
    shows: 'not shipped, more than 24 hours ago',
    person: 'juergen',
    stage: { at: 'unshipped', placedHoursAgo: 40 },
    lines: [{ sku: 'NOVA-5W' }],
  },
  {
    shows: 'intercepted at a fee',
    person: 'juergen',
    stage: { at: 'in_transit', placedHoursAgo: 90 },
    lines: [{ sku: 'ROTARY-R3', discount: 1_990 }],
  },
  {
    shows: 'at the door',
    person: 'juergen',
    stage: { at: 'out_for_delivery' },
    lines: [{ sku: 'BASIC-20W' }, { sku: 'GOGGLES', giftFor: 'BASIC-20W' }],
  },
  {
    shows: 'delivered today',
    person: 'juergen',
    stage: delivered(0),
    lines: [{ sku: 'DUAL-22W' }, { sku: 'GOGGLES', giftFor: 'DUAL-22W' }, { sku: 'LENS-WIPES', giftFor: 'DUAL-22W' }],
  },
  {
    shows: 'a machine with a gift, in the window',
    person: 'juergen',
    stage: delivered(14),
    lines: [{ sku: 'MOPA-60W' }, { sku: 'GOGGLES', giftFor: 'MOPA-60W' }],
  },
  { shows: 'the last day of the return window', person: 'juergen', stage: delivered(15), lines: [{ sku: 'AIR-ASSIST' }] },
  { shows: 'the day after the return window', person: 'juergen', stage: delivered(16), lines: [{ sku: 'AIR-ASSIST' }] },
  { shows: 'one of seven goes back', person: 'juergen', stage: delivered(7), lines: [{ sku: 'GOGGLES', quantity: 7 }] },
  { shows: 'warranty over', person: 'juergen', stage: delivered(500), lines: [{ sku: 'NOVA-5W' }] },
  {
    shows: 'two machines of one line under warranty',
    person: 'annegret',
    stage: delivered(45),
    lines: [{ sku: 'BASIC-20W', quantity: 2 }],
  },
  { shows: 'an expired machine past its final maintenance date', person: 'annegret', stage: delivered(420), lines: [{ sku: 'NOVA-3W' }] },
  { shows: 'attempted', person: 'cem', stage: { at: 'attempted' }, lines: [{ sku: 'SUPER-100W' }], shipping: 4_900 },
  { shows: 'bought from a retailer', person: 'cem', stage: delivered(11), lines: [{ sku: 'BASIC-20W' }], tags: 'retailer' },
  { shows: 'a custom order', person: 'schule', stage: delivered(3), lines: [{ sku: 'NOVA-5W', quantity: 4 }], tags: 'custom' },
  {
    shows: 'delivered, nobody knows when',
    person: 'schule',
    stage: { at: 'delivered', daysAgo: 370, dateUnknown: true },
    lines: [{ sku: 'BASIC-20W' }],
  },
]
