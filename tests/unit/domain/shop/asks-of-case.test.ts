import { expect, test } from 'vitest'

import type { CaseState } from '#app/domain/cases/states.ts'
import { type Step, transitions } from '#app/domain/cases/transitions.ts'
import { type CaseKind, caseKinds } from '#app/domain/cases/case-kind.ts'
import { type AskedBefore, asksOfCase, goneWith, type ShopCase } from '#app/domain/shop/asks-of-case.ts'
import type { CommandInput } from '#app/domain/shop/command.ts'

const line = { lineId: '7001', quantity: 2, feeShare: 700 }

const caseIn = (change: Partial<ShopCase>): ShopCase => ({
  kind: 'return',
  state: 'submitted',
  tag: 'portal-return',
  lines: [line],
  whole: true,
  shippingFee: null,
  found: null,
  needsOffer: false,
  exchange: null,
  asked: [],
  ...change,
})

/** What a case asks for in each state that it comes to, in words; what it asked for is known from then on. */
function walk(kind: CaseKind, states: readonly CaseState[], change: Partial<ShopCase> = {}) {
  const asked: AskedBefore[] = []
  return states.map((state) => {
    const found = change.found && ['inspected', 'offer_accepted', 'refunded', 'replaced', 'rejected'].includes(state) ? change.found : null
    const asks = asksOfCase(caseIn({ kind, tag: `portal-${kind}`, ...change, state, found, asked }))
    asks.forEach(({ input }) => asked.push({ id: `${asked.length + 1}`, input }))
    return [state, ...asks.map(({ input, needsId }) => wordsOf(input) + (needsId ? ` after ${needsId}` : ''))].join(': ')
  })
}

function wordsOf(input: CommandInput): string {
  if (input.kind === 'tag') return [...input.add.map((tag) => `+${tag}`), ...input.remove.map((tag) => `-${tag}`)].join(' ')
  return input.kind
}

const whole = [{ lineId: '7001', quantity: 2, restock: true }]

test('a cancellation holds its order at its filing, calls it off where it is confirmed, and lets go of it where it is not', () => {
  expect(walk('cancel', ['submitted', 'confirmed', 'refunded'])).toEqual([
    'submitted: hold: +portal-cancel',
    'confirmed: cancel_order',
    'refunded: -portal-cancel',
  ])
  expect(walk('cancel', ['submitted', 'confirmed', 'closed']).at(-1)).toBe('closed: -portal-cancel')
  for (const end of ['declined', 'withdrawn'] as const) {
    expect(walk('cancel', ['submitted', end])).toEqual(['submitted: hold: +portal-cancel', `${end}: release: -portal-cancel`])
  }
})

test('a yes after a no carries the tag again, and holds nothing that it calls off', () => {
  expect(walk('cancel', ['submitted', 'declined', 'confirmed'])).toEqual([
    'submitted: hold: +portal-cancel',
    'declined: release: -portal-cancel',
    'confirmed: cancel_order: +portal-cancel',
  ])
  expect(walk('return', ['submitted', 'declined', 'approved']).at(-1)).toBe('approved: open_return: +portal-return')
})

test('a cancellation that was sent all the same keeps the rest held until it is let go of', () => {
  const sent = [{ id: '1', input: { kind: 'hold' } }] as const
  const at = (state: CaseState) => asksOfCase(caseIn({ kind: 'intercept', state, asked: sent })).map(({ input }) => input.kind)
  expect(at('requested')).toEqual(['tag'])
  expect(at('failed')).toEqual(['release'])
  expect(at('refunded')).toEqual([])
})

test('an interception is a return from when it was stopped; what comes was never opened, and goes on the shelf', () => {
  expect(walk('intercept', ['submitted', 'requested', 'intercepted', 'received', 'refunded'])).toEqual([
    'submitted: +portal-intercept',
    'requested',
    'intercepted: open_return',
    'received: take_in after 2',
    'refunded: close_return after 3: -portal-intercept',
  ])
  expect(walk('intercept', ['submitted', 'requested', 'intercepted', 'failed']).at(-1)).toBe(
    'failed: cancel_return after 2: -portal-intercept',
  )
  expect(walk('intercept', ['submitted', 'requested', 'failed']).at(-1)).toBe('failed: -portal-intercept')
})

test('a return is opened where it is approved, taken in where it was inspected, and closed once it is paid', () => {
  expect(
    walk('return', ['submitted', 'approved', 'pickup_booked', 'picked_up', 'received', 'inspected', 'refunded'], { found: whole }),
  ).toEqual([
    'submitted: +portal-return',
    'approved: open_return',
    'pickup_booked',
    'picked_up',
    'received',
    'inspected: take_in after 2',
    'refunded: close_return after 3: -portal-return',
  ])
})

test('what came before it was approved is opened as it is received', () => {
  expect(walk('return', ['submitted', 'received']).at(-1)).toBe('received: open_return')
})

test('what the customer is asked about is taken in once they agree, and never where it goes back to them', () => {
  const asked = { found: whole, needsOffer: true }
  const begun = ['submitted', 'approved', 'received', 'inspected', 'offer_sent'] as const
  expect(walk('return', begun, asked).slice(-2)).toEqual(['inspected', 'offer_sent'])
  const agreed = asksOfCase(
    caseIn({
      state: 'offer_accepted',
      found: whole,
      asked: [{ id: '9', input: { kind: 'open_return', lines: [line], shippingFee: null, replacements: [] } }],
    }),
  )
  expect(agreed).toContainEqual({ input: { kind: 'take_in', lines: whole }, needsId: '9' })
  expect(walk('return', [...begun, 'offer_disputed', 'rejected', 'sent_back', 'closed'], asked).slice(-3)).toEqual([
    'rejected',
    'sent_back: close_return after 2: -portal-return',
    'closed',
  ])
})

test('nothing is taken in of a parcel that was lost, or in which nothing was', () => {
  const lost = walk('return', ['submitted', 'approved', 'picked_up', 'lost', 'refunded'])
  expect(lost.at(-1)).toBe('refunded: close_return after 2: -portal-return')
  const empty = [{ lineId: '7001', quantity: 0, restock: true }]
  expect(walk('return', ['submitted', 'approved', 'received', 'inspected'], { found: empty }).at(-1)).toBe('inspected')
})

test('a return that is withdrawn, declined or silent is cancelled where it was opened', () => {
  for (const end of ['withdrawn', 'expired'] as const) {
    expect(walk('return', ['submitted', 'approved', end]).at(-1)).toBe(`${end}: cancel_return after 2: -portal-return`)
  }
  expect(walk('return', ['submitted', 'declined']).at(-1)).toBe('declined: -portal-return')
  expect(walk('refuse', ['submitted', 'awaiting_return', 'not_returned'])).toEqual([
    'submitted: +portal-refuse',
    'awaiting_return: open_return',
    'not_returned: cancel_return after 2: -portal-refuse',
  ])
})

test('an exchange is a return whose end is its replacement', () => {
  expect(walk('exchange', ['submitted', 'approved', 'received', 'inspected', 'replaced', 'closed'], { found: whole }).slice(-3)).toEqual([
    'inspected: take_in after 2',
    'replaced: close_return after 3: -portal-exchange',
    'closed',
  ])
})

test('a repair asks for nothing but its tag', () => {
  expect(walk('repair', ['submitted', 'send_in', 'pickup_booked', 'received', 'diagnosed', 'repaired', 'shipped_back'])).toEqual([
    'submitted: +portal-repair',
    'send_in',
    'pickup_booked',
    'received',
    'diagnosed',
    'repaired',
    'shipped_back: -portal-repair',
  ])
})

test('a return says the fee of each line in basis points, and what the way back costs', () => {
  const shippingFee = { amountMinor: 990, currency: 'EUR' } as const
  const asks = asksOfCase(caseIn({ state: 'approved', shippingFee, asked: [{ id: '1', input: { kind: 'tag', add: ['x'], remove: [] } }] }))
  expect(asks).toEqual([{ input: { kind: 'open_return', lines: [line], shippingFee, replacements: [] } }])
})

test('another price of the way back opens a return of its own, before anything of the first was done; the same one, or none, does not', () => {
  const fee = (amountMinor: number) => ({ amountMinor, currency: 'EUR' }) as const
  const opened = (shippingFee: ReturnType<typeof fee> | null): AskedBefore[] => [
    { id: '1', input: { kind: 'tag', add: ['x'], remove: [] } },
    { id: '2', input: { kind: 'open_return', lines: [line], shippingFee, replacements: [] } },
  ]
  const asks = (agreed: number, before: AskedBefore[], change: Partial<ShopCase> = {}) =>
    asksOfCase(caseIn({ state: 'approved', shippingFee: fee(agreed), asked: before, ...change }))
  expect(asks(2_490, opened(fee(2_290)))).toEqual([{ input: { kind: 'cancel_return' }, needsId: '2' }])
  const called = [...opened(fee(2_290)), { id: '3', input: { kind: 'cancel_return' } as const }]
  expect(asks(2_490, called)).toEqual([{ input: { kind: 'open_return', lines: [line], shippingFee: fee(2_490), replacements: [] } }])
  expect(asks(2_290, opened(fee(2_290)))).toEqual([])
  expect(asks(0, opened(null))).toEqual([])
  // Nothing is taken in by the one that is called off.
  expect(asks(2_490, opened(fee(2_290)), { state: 'inspected', found: whole })).toEqual([
    { input: { kind: 'cancel_return' }, needsId: '2' },
  ])
  const takenIn = [...opened(fee(2_290)), { id: '3', input: { kind: 'take_in', lines: [] } as const }]
  expect(asks(2_490, takenIn, { state: 'inspected' })).toEqual([])
})

test('no step of any kind asks for the same thing twice, nor again in the state that it leads to', () => {
  for (const kind of caseKinds) {
    for (const { to, becomes } of Object.values<Step>(transitions[kind])) {
      if (to === null) continue
      const known = caseIn({ kind: becomes ?? kind, state: to, found: whole })
      const asks = asksOfCase(known)
      const names = asks.map(({ input }) => input.kind)
      expect(new Set(names).size).toBe(names.length)
      const asked = asks.map(({ input }, place) => ({ id: `${place}`, input }))
      expect(asksOfCase({ ...known, asked }).filter(({ input }) => input.kind !== 'take_in')).toEqual([])
    }
  }
})

test('what the shop refused is no more to be done where the case let go of its order, or the order was sent', () => {
  expect(goneWith({ kind: 'return', state: 'withdrawn' })).toContain('open_return')
  expect(goneWith({ kind: 'intercept', state: 'requested' })).toEqual(['hold', 'cancel_order'])
  expect(goneWith({ kind: 'return', state: 'inspected' })).toEqual([])
  expect(goneWith({ kind: 'cancel', state: 'confirmed' })).toEqual([])
})

const replacement = { variantId: '42', quantity: 1 }
const promised = { replacement, sends: 'not-yet' as const }

test('an exchange opens its return with what is sent for it, and takes in what came only when that is sent', () => {
  expect(asksOfCase(caseIn({ kind: 'exchange', state: 'approved', exchange: promised }))[0]?.input).toMatchObject({
    kind: 'open_return',
    replacements: [replacement],
  })
  const change = { exchange: promised, found: whole }
  const states = ['submitted', 'approved', 'received', 'inspected', 'replaced', 'closed'] as const
  expect(walk('exchange', states, change)).toEqual([
    'submitted: +portal-exchange',
    'approved: open_return',
    'received',
    'inspected',
    'replaced: take_in after 2: close_return after 2: -portal-exchange',
    'closed',
  ])
  const opened = { id: 'o', input: { kind: 'open_return', lines: [line], shippingFee: null, replacements: [replacement] } } as const
  const sent = caseIn({
    kind: 'exchange',
    state: 'inspected',
    found: whole,
    exchange: { replacement, sends: 'now' as const },
    asked: [opened],
  })
  expect(asksOfCase(sent).map(({ input }) => wordsOf(input))).toEqual(['take_in', '+portal-return'])
})

test('what the courier lost is replaced though nothing came', () => {
  const opened = { id: 'o', input: { kind: 'open_return', lines: [line], shippingFee: null, replacements: [replacement] } } as const
  const lost = caseIn({ kind: 'exchange', state: 'lost', exchange: { replacement, sends: 'now' as const }, asked: [opened] })
  expect(asksOfCase(lost)[0]).toEqual({ input: { kind: 'take_in', lines: [] }, needsId: 'o' })
})

test('another replacement, or the money in its place, calls the return off and opens it anew', () => {
  const opened: AskedBefore = { id: 'o', input: { kind: 'open_return', lines: [line], shippingFee: null, replacements: [replacement] } }
  const other = { variantId: '43', quantity: 1 }
  for (const [state, instead] of [
    ['approved', other],
    ['inspected', other],
    ['refunded', null],
  ] as const) {
    const known = { kind: 'exchange', state, found: whole, exchange: { replacement: instead, sends: 'not-yet' as const } } as const
    const first = asksOfCase(caseIn({ ...known, asked: [opened] }))
    expect(first[0]).toEqual({ input: { kind: 'cancel_return' }, needsId: 'o' })
    const asked = [opened, { id: 'c', input: { kind: 'cancel_return' } } as const]
    expect(asksOfCase(caseIn({ ...known, asked }))[0]?.input).toMatchObject({ kind: 'open_return', replacements: instead ? [instead] : [] })
  }
  const takenIn: AskedBefore = { id: 't', input: { kind: 'take_in', lines: [] } }
  const late = caseIn({
    kind: 'exchange',
    state: 'replaced',
    exchange: { replacement: other, sends: 'not-yet' as const },
    asked: [opened, takenIn],
  })
  expect(asksOfCase(late).map(({ input }) => input.kind)).not.toContain('cancel_return')
})

test('sent first it goes out alone, what it is sent for is taken in later, and nothing calls its return off again', () => {
  const opened: AskedBefore = { id: 'o', input: { kind: 'open_return', lines: [line], shippingFee: null, replacements: [replacement] } }
  const first = caseIn({ kind: 'exchange', state: 'pickup_booked', exchange: { replacement, sends: 'first' }, asked: [opened] })
  expect(asksOfCase(first)[0]).toEqual({ input: { kind: 'send_first' }, needsId: 'o' })
  const asked: AskedBefore[] = [opened, { id: 's', input: { kind: 'send_first' } }]
  const kindsIn = (change: Partial<ShopCase>) => asksOfCase({ ...first, asked, ...change }).map(({ input }) => input.kind)
  expect(kindsIn({})).not.toContain('send_first')
  const exchange = { replacement, sends: 'now' } as const
  expect(asksOfCase({ ...first, asked, state: 'inspected', found: whole, exchange })[0]).toEqual({
    input: { kind: 'take_in', lines: whole },
    needsId: 'o',
  })
  const other = { replacement: { variantId: '43', quantity: 1 }, sends: 'not-yet' } as const
  expect(kindsIn({ state: 'inspected', exchange: other })).not.toContain('cancel_return')
  const kept = asksOfCase({ ...first, asked, state: 'not_returned', exchange: { replacement, sends: 'not-yet' } })
  expect(kept.filter(({ input }) => input.kind.endsWith('return'))).toEqual([{ input: { kind: 'close_return' }, needsId: 's' }])
})

test('a withdrawal expects its goods, and calls off what was never sent only where it is about all of it', () => {
  const kinds = (change: Partial<ShopCase>) => asksOfCase(caseIn({ kind: 'withdrawal', ...change })).map(({ input }) => input.kind)
  expect(kinds({ state: 'acknowledged' })).toEqual(['open_return', 'tag'])
  expect(kinds({ state: 'confirmed' })).toEqual(['cancel_order', 'tag'])
  expect(kinds({ state: 'confirmed', whole: false })).toEqual(['hold', 'tag'])
  expect(goneWith({ kind: 'withdrawal', state: 'acknowledged' })).toEqual(['hold', 'cancel_order'])
})
