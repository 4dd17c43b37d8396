import { delivered, type Scenario } from './scenario.ts'

export const euScenarios: readonly Scenario[] = [
  {
    shows: 'cancelled free within 24 hours',
    person: 'zofia',
    stage: { at: 'unshipped', placedHoursAgo: 5 },
    lines: [{ sku: 'AIR-ASSIST' }],
    shipping: 1_490,
  },
  {
    shows: 'intercepted free within 24 hours',
    person: 'zofia',
    stage: { at: 'in_transit', placedHoursAgo: 22 },
    lines: [{ sku: 'ROTARY-R3' }],
  },
  {
    shows: 'intercepted at a fee',
    person: 'zofia',
    stage: { at: 'in_transit', placedHoursAgo: 110 },
    lines: [{ sku: 'MOPA-60W' }, { sku: 'GOGGLES', giftFor: 'MOPA-60W' }],
  },
  { shows: 'attempted', person: 'zofia', stage: { at: 'attempted' }, lines: [{ sku: 'FUME-200' }] },
  {
    shows: 'delivered today',
    person: 'zofia',
    stage: delivered(0),
    lines: [
      { sku: 'SUPER-100W', discount: 15_000 },
      { sku: 'GOGGLES', giftFor: 'SUPER-100W' },
    ],
  },
  {
    shows: 'paid in euros, booked in dollars',
    person: 'zofia',
    stage: delivered(10),
    lines: [{ sku: 'NOVA-5W', discount: 4_290 }],
    paidAbroad: true,
  },
  { shows: 'the last day of the return window', person: 'zofia', stage: delivered(15), lines: [{ sku: 'DUAL-22W' }] },
  { shows: 'the day after the return window', person: 'zofia', stage: delivered(16), lines: [{ sku: 'FUME-200' }] },
  { shows: 'warranty over', person: 'zofia', stage: delivered(380), lines: [{ sku: 'MOPA-60W' }] },
  {
    shows: 'a Greek address on the papers',
    person: 'eleni',
    stage: delivered(6),
    lines: [{ sku: 'BASIC-20W' }, { sku: 'LENS-WIPES', giftFor: 'BASIC-20W' }],
  },
  { shows: 'at the door', person: 'eleni', stage: { at: 'out_for_delivery' }, lines: [{ sku: 'BAMBOO-10', quantity: 5 }] },
  { shows: 'a Hungarian address on the papers', person: 'gabor', stage: delivered(12), lines: [{ sku: 'ROTARY-R3', quantity: 2 }] },
  { shows: 'an article nobody knows', person: 'gabor', stage: delivered(1), lines: [{ sku: 'SAMPLER-BOX', quantity: 2 }] },
  {
    shows: 'two parcels, one still on its way',
    person: 'saoirse',
    stage: { at: 'half_delivered', daysAgo: 3 },
    lines: [{ sku: 'DUAL-22W' }, { sku: 'AIR-ASSIST' }],
  },
  { shows: 'shipped where no store ships', person: 'beat', stage: delivered(5), lines: [{ sku: 'BASIC-20W' }], shipping: 8_900 },
  { shows: 'an order without an email', person: 'counter', stage: delivered(4), lines: [{ sku: 'NOVA-5W' }] },
]
