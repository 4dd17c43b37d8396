import { expect, test } from 'vitest'
import { decide } from '#app/domain/policy/decide.ts'
import type { LineFacts, OrderFacts, RepairFacts } from '#app/domain/policy/facts.ts'
import { facts, goggles, inTransit, line, machine, reasonsOf, receiptUnknown, select } from './facts-builder.ts'

type Change = Readonly<{
  now?: string
  line?: Partial<LineFacts>
  lines?: readonly LineFacts[]
  order?: Partial<OrderFacts>
  repair?: Partial<RepairFacts>
}>

function repair({ now = '2026-03-20T09:00:00Z', line: changed = {}, lines, order = {}, repair = {} }: Change) {
  const all = lines ?? [line(changed)]
  const selection = [select(all.at(-1)?.id ?? '', undefined)]
  const claim: RepairFacts = { component: 'other', cause: 'defect', ...repair }
  return decide(facts('repair', { now, lines: all, selection, order, repair: claim }))
}

function row(change: Change) {
  const decision = repair(change)
  const { status, repairFee, customerShippingShare } = decision.coverage ?? {}
  return [decision.outcome, status, repairFee, customerShippingShare, ...reasonsOf(decision)]
}

const afterEnd = '2027-03-07T09:00:00Z'

test('1 W.delivered what was not delivered is not repaired, and nothing is offered instead', () => {
  const decision = repair({ now: '2026-03-04T09:00:00Z', order: inTransit })
  expect(decision).toEqual({
    action: 'repair',
    outcome: 'ineligible',
    policyVersion: 'em-smart/1',
    deadline: null,
    reasons: [{ clause: 'W.delivered', code: 'not_delivered', effect: 'denies' }],
    lines: [],
    giftDeduction: null,
    shippingRefund: null,
    returnShipping: null,
    refund: null,
    coverage: { status: null, startsOn: null, endsOn: null, judgedOn: null, arriveBy: null, repairFee: null, customerShippingShare: null },
    alternatives: [],
    reviewBy: null,
  })
})

test('2 W5.agreement a service agreement takes priority, also over a discontinued product', () => {
  const agreed = { serviceAgreement: true, finalMaintenanceDate: '2026-01-01' }
  expect(row({ line: agreed })).toEqual(['review', 'agreement', null, null, 'W5.agreement agreement review'])
})

test('3 W5.discontinued the final maintenance date itself still counts, the day after does not', () => {
  expect(row({ line: { finalMaintenanceDate: '2026-03-20' } })[1]).toBe('covered')
  expect(row({ line: { finalMaintenanceDate: '2026-03-19' } })).toEqual([
    'ineligible',
    'discontinued',
    null,
    null,
    'W5.discontinued discontinued denies',
  ])
})

test('4 W4.category an article that the catalogue does not know is for a person to decide', () => {
  expect(row({ line: { category: null }, order: { channel: 'retailer' } })).toEqual([
    'review',
    'unknown_category',
    null,
    null,
    'W4.category unknown_category review',
  ])
})

test.each(['retailer', 'resold'] as const)('5 W4.channel what is %s is repaired at cost', (channel) => {
  expect(row({ order: { channel, shipTo: 'CH' } })).toEqual(['eligible', 'not_covered', 'quoted', '1', 'W4.channel not_covered charges'])
})

test('6 R2.region what was shipped where no store ships is repaired at cost', () => {
  expect(row({ order: { shipTo: 'CH' }, repair: { proofOfPurchase: false } })).toEqual([
    'eligible',
    'not_covered',
    'quoted',
    '1',
    'R2.region not_covered charges',
  ])
})

test('7 W4.proof without proof of purchase it is repaired at cost', () => {
  const firstUse = { proofOfPurchase: false, defectiveOnFirstUse: true }
  expect(row({ line: { category: 'accessory' }, repair: firstUse })).toEqual([
    'eligible',
    'not_covered',
    'quoted',
    '1',
    'W4.proof not_covered charges',
  ])
})

const firstUse = { defectiveOnFirstUse: true }

test.each(['accessory', 'consumable', 'material', 'filter', 'packaging'] as const)(
  '8 W5.firstuse a %s that is defective on first use is replaced free of charge',
  (category) => {
    expect(row({ line: { category, series: null }, repair: firstUse })).toEqual([
      'eligible',
      'first_use_replacement',
      'free',
      '0',
      'W5.firstuse first_use_replacement allows',
    ])
  },
)

test('8 W5.firstuse a gift counts too, also where it is a machine; a bought machine does not', () => {
  const gift: LineFacts = { ...goggles, category: 'machine' }
  expect(row({ lines: [machine, gift], repair: firstUse })[1]).toBe('first_use_replacement')
  expect(row({ repair: firstUse })[1]).toBe('covered')
})

test('8 W5.firstuse only for a defect, and only to the end', () => {
  const accessory = { category: 'accessory', series: null } as const
  expect(row({ line: accessory, repair: { ...firstUse, cause: 'wear' } })[1]).toBe('not_covered')
  expect(row({ now: '2027-03-06T22:59:59.999Z', line: accessory, repair: firstUse })[1]).toBe('first_use_replacement')
  expect(row({ now: '2027-03-06T23:00:00Z', line: accessory, repair: firstUse })[1]).toBe('not_covered')
})

test.each(['consumable', 'material', 'filter', 'packaging'] as const)('9 W4.category a %s is not repaired', (category) => {
  expect(row({ line: { category } })).toEqual(['ineligible', 'not_repairable', null, null, 'W4.category not_repairable denies'])
})

test('10 W4.category an accessory or a gift is repaired at cost', () => {
  const expected = ['eligible', 'not_covered', 'quoted', '1', 'W4.category not_covered charges']
  expect(row({ line: { category: 'accessory' } })).toEqual(expected)
  expect(row({ lines: [machine, { ...goggles, category: 'machine' }] })).toEqual(expected)
})

test('9 before 10: a gift that is a consumable is not repaired', () => {
  expect(row({ lines: [machine, { ...goggles, category: 'consumable' }] })[1]).toBe('not_repairable')
})

test.each([
  'wear',
  'misuse',
  'accident',
  'unauthorized_repair',
  'unauthorized_parts_or_software',
  'malware_or_force_majeure',
  'return_shipping_damage',
] as const)('11 W4.cause %s is repaired at cost', (cause) => {
  expect(row({ line: { series: null }, repair: { cause } })).toEqual([
    'eligible',
    'not_covered',
    'quoted',
    '1',
    'W4.cause not_covered charges',
  ])
})

test('12 W1.series an unknown series depends on the diagnosis, also after the end', () => {
  expect(row({ now: afterEnd, line: { series: null } })).toEqual([
    'review',
    'depends_on_diagnosis',
    null,
    null,
    'W1.series depends_on_diagnosis review',
  ])
})

test('13 W4.expired with an unknown day of receipt a person looks for 30 days after the end', () => {
  // Shipped on 3 March 2026, so the end is 3 March 2027.
  expect(row({ now: '2027-03-03T12:00:00Z', order: receiptUnknown })[1]).toBe('covered')
  const expected = ['review', 'receipt_date_unknown', null, null, 'W4.expired receipt_date_unknown review']
  expect(row({ now: '2027-03-04T12:00:00Z', order: receiptUnknown })).toEqual(expected)
  expect(row({ now: '2027-04-02T21:59:59.999Z', order: receiptUnknown })).toEqual(expected)
  expect(row({ now: '2027-04-02T22:00:00Z', order: receiptUnknown })[1]).toBe('expired')
})

test('14 W1.lifetime the last day is covered, the day after is paid maintenance', () => {
  expect(row({ now: '2027-03-06T22:59:59.999Z' })[1]).toBe('covered')
  expect(row({ now: '2027-03-06T23:00:00Z' })).toEqual(['eligible', 'expired', 'quoted', '1', 'W1.lifetime expired charges'])
})

test('15 and 16 W1.dual only the two sources of a Dual are covered', () => {
  const dual = { series: 'dual' } as const
  expect(row({ line: dual, repair: { component: 'other' } })).toEqual([
    'eligible',
    'not_covered',
    'quoted',
    '1',
    'W1.dual not_covered charges',
  ])
  expect(row({ line: dual, repair: { component: 'unknown' } })).toEqual([
    'review',
    'depends_on_diagnosis',
    null,
    null,
    'W1.dual depends_on_diagnosis review',
  ])
  expect(row({ line: dual, repair: { component: 'fiber_source' } })[1]).toBe('covered')
  expect(row({ line: dual, repair: { component: 'diode_source' } })[1]).toBe('covered')
})

test('14 before 15: an expired Dual is paid maintenance', () => {
  expect(row({ now: afterEnd, line: { series: 'dual' } })[1]).toBe('expired')
})

test.each(['nova', 'basic', 'mopa', 'super'] as const)('17 W1.series every component of a %s is covered', (series) => {
  for (const component of ['fiber_source', 'diode_source', 'other', 'unknown'] as const) {
    expect(row({ line: { series }, repair: { component } })).toEqual(['eligible', 'covered', 'free', '0.5', 'W1.series covered allows'])
  }
})

test.each([
  'hot_plugging',
  'looking_into_lens',
  'no_fume_extraction',
  'moving_while_operating',
  'wet_cleaning',
  'unauthorized_disassembly',
] as const)('W6 %s puts a covered repair before a person; fee and share stay', (action) => {
  const prohibitedActions = [action]
  expect(row({ repair: { prohibitedActions } })).toEqual([
    'review',
    'covered',
    'free',
    '0.5',
    'W1.series covered allows',
    'W6 prohibited_action review',
  ])
})

test('W6 a free replacement is reviewed too; what is paid or refused is not', () => {
  const prohibitedActions = ['wet_cleaning'] as const
  const accessory = { category: 'accessory', series: null } as const
  expect(row({ line: accessory, repair: { ...firstUse, prohibitedActions } })).toEqual([
    'review',
    'first_use_replacement',
    'free',
    '0',
    'W5.firstuse first_use_replacement allows',
    'W6 prohibited_action review',
  ])
  expect(row({ line: accessory, repair: { prohibitedActions } })).toHaveLength(5)
  expect(row({ line: { category: 'filter' }, repair: { prohibitedActions } })).toHaveLength(5)
})
