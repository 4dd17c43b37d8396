import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { eligibilityPreview } from '#app/domain/requests/eligibility-preview.ts'
import { orderChoices } from '#app/domain/orders/order-choices.ts'
import { keptIn, partsByDay } from '#app/domain/orders/parts.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { checkFacts } from '#app/domain/policy/check-facts.ts'
import { decide } from '#app/domain/policy/decide.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'
import { databaseNow } from '#app/infra/db/database-clock.ts'
import { chosenPart } from '#app/domain/requests/request-part.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { claimOrdersByEmail } from '#app/infra/orders/owner.ts'
import { listRecalls } from '#app/infra/recalls/recalls.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { orderFacts } from '#app/usecases/orders/order-facts.ts'
import { listOrders } from '#app/usecases/orders/list-orders.ts'
import { sendRecallNotices } from '#app/usecases/recalls/send-notices.ts'
import { readMachines } from '#app/usecases/warranty/read-machines.ts'
import { type DemoSummary, loadDemo } from '#scripts/demo/load.ts'
import { recallInDemo } from '#scripts/demo/recall.ts'
import { demoAdmins, inviteDemoStaff } from '#scripts/demo/staff.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let home: string
let summary: DemoSummary
let orders: readonly OrderView[]
let now: string

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'em-smart-demo-'))
  chmodSync(home, 0o755)
  ;({ portal, close } = await makePortal())
  summary = await loadDemo(portal, home)
  now = await databaseNow(portal.db)
  const ids = await portal.db.order.findMany({ select: { id: true }, orderBy: { name: 'asc' } })
  const views = await Promise.all(ids.map(({ id }) => findOrder(portal.db, { orderId: id, staff: true })))
  orders = views.filter((view) => view !== null)
})
afterAll(async () => {
  await close()
  rmSync(home, { recursive: true, force: true })
})

const dump = () => portal.db.$queryRaw`
  SELECT (SELECT json_agg(o ORDER BY o.id) FROM orders o) AS orders,
         (SELECT json_agg(l ORDER BY l.id) FROM order_line l) AS lines,
         (SELECT json_agg(u ORDER BY u.id) FROM unit u) AS units,
         (SELECT json_agg(s ORDER BY s.id) FROM shipment s) AS shipments,
         (SELECT json_agg(e ORDER BY e.id) FROM tracking_event e) AS events,
         (SELECT json_agg(k ORDER BY k.sku) FROM catalogue_item k) AS catalogue`

/** Every reason the policy gives for these actions on these orders. */
function reasonsFor(actions: readonly RequestKind[]): Set<string> {
  const reasons = new Set<string>()
  for (const order of orders) {
    for (const action of actions) {
      for (const condition of ['unopened', 'used'] as const) {
        const facts = {
          now,
          action,
          store: order.store,
          order: orderFacts(order, chosenPart(order, action, null, [])),
          warrantyClaimsOpenedAt: [],
          selection: order.lines.map(({ id, quantity }) => ({ lineId: id, quantity, condition })),
          confirms: { accessoriesIncluded: true, originalPackaging: true, unopened: condition === 'unopened' },
        }
        const checked = checkFacts(facts)
        expect(checked).toMatchObject({ ok: true })
        for (const { clause, code } of decide(facts).reasons) reasons.add(`${clause} ${code}`)
      }
    }
  }
  return reasons
}

test('three stores, at least 12 customers and 40 orders', () => {
  expect(new Set(orders.map(({ store }) => store))).toEqual(new Set(['us', 'de', 'eu']))
  expect(summary.people).toBeGreaterThanOrEqual(12)
  expect(orders.length).toBe(summary.orders)
  expect(orders.length).toBeGreaterThanOrEqual(40)
})

test('loading it a second time changes nothing', async () => {
  const before = await dump()
  expect(await loadDemo(portal, home)).toEqual(summary)
  expect(await dump()).toEqual(before)
})

test('its orders reach the rules before delivery and at the door', () => {
  expect([...reasonsFor(['cancel', 'intercept', 'refuse'])].sort()).toEqual([
    'R1 nothing_left',
    'R1.A cancellation_window_over',
    'R1.A third_party_fees',
    'R1.A within_cancellation_window',
    'R1.B already_delivered',
    'R1.B already_shipped',
    'R1.B in_transit',
    'R1.B interception_can_fail',
    'R1.B not_shipped',
    'R1.C not_at_door',
    'R1.C package_opened',
    'R1.C receipt_date_unknown',
    'R1.C refusable',
    'R1.C return_window_over',
    'R3.A1 not_official_channel',
    'R3.A2 return_shipping',
    'R3.B service_fee',
    'R6.bulk bulk_or_custom_order',
  ])
})

test('its orders reach the rules for returns', () => {
  const reasons = reasonsFor(['return', 'exchange'])
  for (const reason of [
    'R2.region region_not_supported',
    'R2.delivered not_delivered',
    'R2.window receipt_date_unknown',
    'R2.window return_window_over',
    'R2.window within_return_window',
    'R3.A3 unknown_category',
    'R3.A3 category_not_returnable',
    'R2.gift opened_consumable_gift',
    'R2.gift gift_not_returned',
    'R2.quantity quantity_exceeded',
    'R4.approval exchange_needs_confirmation',
  ])
    expect(reasons).toContain(reason)
})

test('day 15 is the last to return on and day 16 is too late', () => {
  for (const [name, code] of [
    ['#US-1008', 'within_return_window'],
    ['#US-1009', 'return_window_over'],
  ] as const) {
    const order = orderNamed(name)
    const [line] = order.lines
    const decision = decide({
      now,
      action: 'return',
      store: order.store,
      order: orderFacts(order, chosenPart(order, 'return', null, [])),
      selection: [{ lineId: line?.id ?? '', quantity: 1, condition: 'unused' }],
      confirms: { accessoriesIncluded: true, originalPackaging: true },
    })
    expect(decision.reasons[0]?.code).toBe(code)
  }
})

test('every order of the demo offers exactly what its requests would not refuse, at the price they would tell', async () => {
  for (const order of orders.filter(({ cancelledAt }) => cancelledAt === null)) {
    for (const { action, state, windows } of choicesOf(order)) {
      const opened = eligibilityPreview({ ...knownOf(order), kept: keptOf(order) }, action).decision
      const own = order.kind !== 'standard' && action !== 'repair'
      if (!own) expect([order.name, action, state === 'open']).toEqual([order.name, action, opened.outcome !== 'ineligible'])
      for (const { claim, price, id } of windows.filter((window) => window.state === 'open')) {
        for (const lineId of claim?.lineIds ?? []) {
          const component = claim?.components?.[0] ?? 'other'
          const repair = { component, cause: 'defect', defectiveOnFirstUse: id === 'repair_replaced' } as const
          const { outcome, coverage } = decide({ ...factsOf(order), action: 'repair', selection: [{ lineId, quantity: 1 }], repair })
          expect([order.name, price.outcome, price.repair?.fee]).toEqual([order.name, outcome, coverage?.repairFee])
        }
      }
    }
  }
})

test.each([
  ['#US-1010', 'open', ['repair_replaced free', 'repair_paid quoted']],
  ['#US-1013', 'open', ['repair_paid quoted']],
  ['#US-1018', 'open', ['repair_replaced free', 'repair_paid quoted']],
  ['#US-1019', 'open', ['repair_review agreement']],
  ['#US-1021', 'open', ['repair_replaced free']],
  ['#US-1024', 'open', ['repair_covered free']],
  ['#US-1025', 'open', ['repair_paid quoted']],
  ['#US-1026', 'open', ['repair_paid quoted']],
  ['#US-1011', 'open', ['repair_covered free', 'repair_paid quoted']],
  ['#US-1006', 'later', []],
  ['#DE-2007', 'open', ['repair_replaced free', 'repair_paid quoted']],
  ['#DE-2008', 'open', ['repair_replaced free', 'repair_paid quoted']],
  ['#DE-2009', 'open', ['repair_replaced free', 'repair_paid quoted']],
  ['#DE-2015', 'open', ['repair_covered free']],
  ['#DE-2016', 'open', ['repair_review receipt_date_unknown']],
])('%s: the door to a repair is %s, for %j', (name, state, expected) => {
  const repair = choicesOf(orderNamed(name)).find(({ action }) => action === 'repair')
  const open = repair?.windows.filter((window) => window.state === 'open') ?? []
  expect(repair?.state).toBe(state)
  expect(open.map(({ id, price }) => `${id} ${price.repair?.fee ?? price.repair?.status}`)).toEqual(expected)
})

test.each(['#US-1024', '#DE-2015'])('%s, with terms of its own, can be sent back, returned and repaired', (name) => {
  const choices = choicesOf(orderNamed(name))
  expect(choices.filter(({ state }) => state === 'open').map(({ action }) => action)).toEqual(['refuse', 'return', 'repair'])
})

function orderNamed(name: string): OrderView {
  const order = orders.find((one) => one.name === name)
  if (!order) throw new Error(`no ${name}`)
  return order
}

function factsOf(order: OrderView) {
  const part = partsByDay(order).at(-1)
  if (!part) throw new Error('an order has a part')
  return { now, action: 'return', store: order.store, order: orderFacts(order, part), warrantyClaimsOpenedAt: [] } as const
}

const knownOf = (order: OrderView) => ({ ...factsOf(order), claimsOf: () => [] })
const keptOf = (order: OrderView) => partsByDay(order).slice(-1).flatMap(keptIn)
const choicesOf = (order: OrderView) => orderChoices(factsOf(order), keptOf(order)).choices

test('a main customer claims their orders by their address and sees every warranty there is', async () => {
  const email = summary.customers[0]?.email ?? ''
  const { id } = await portal.db.customer.create({ data: { email, emailKey: email }, select: { id: true } })
  expect(await claimOrdersByEmail(portal.db, id, email)).toBe(19)
  const machines = await readMachines(portal, id)
  const states = machines.map(
    ({ orderName, components }) =>
      `${orderName} ${components.map(({ component, coverage }) => `${component} ${coverage.status}`).join(', ')}`,
  )
  expect(states).toContain('#US-1011 fiber_source covered, diode_source covered, other not_covered')
  expect(states).toContain('#US-1012 machine expired')
  expect(states).toContain('#US-1013 machine not_covered')
  expect(states).toContain('#US-1016 machine discontinued')
  expect(states).toContain('#US-1019 machine agreement')
  expect(states).toContain('#US-1006 fiber_source null, diode_source null, other null')
  expect(states.some((state) => state.startsWith('#US-1017'))).toBe(false)
  expect(machines.find(({ orderName }) => orderName === '#US-1011')?.serial).toBe('DEMO-DUAL22W-10111')

  const first = await listOrders(portal, { customerId: id, limit: 10 })
  const second = await listOrders(portal, { customerId: id, limit: 10, after: first.next })
  expect([first.orders.length, second.orders.length, second.next]).toEqual([10, 9, null])
  expect(new Set([...first.orders, ...second.orders].map(({ name }) => name)).size).toBe(19)
  const found = await listOrders(portal, { customerId: id, filter: { search: 'DUAL22W-1011' } })
  expect(found.orders.map(({ name }) => name)).toEqual(['#US-1011'])

  const foreign = orders.find(({ name }) => name === '#DE-2001')
  expect(await findOrder(portal.db, { customerId: id, orderId: foreign?.id ?? '' })).toBeNull()
  expect(await findOrder(portal.db, { customerId: id, orderId: "1' OR true" })).toBeNull()
})

test('the demo has one recall, of two administrators, and a German customer is among those whom it concerns', async () => {
  await inviteDemoStaff(portal)
  await recallInDemo(portal, demoAdmins)
  await recallInDemo(portal, demoAdmins)
  await sendRecallNotices(portal)
  const [recall, ...others] = await listRecalls(portal.db)
  expect([recall?.proposedBy?.name, recall?.agreedBy?.name, others]).toEqual(['Kim Example', 'Robin Example', []])
  const told = await portal.db.mail.findMany({ where: { kind: 'recall-notice' }, select: { toAddress: true, language: true } })
  expect(told).toContainEqual({ toAddress: summary.customers[1]?.email, language: 'de' })
})
