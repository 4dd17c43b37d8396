import { expect, test } from 'vitest'

import type { ComponentCoverage, MachineView } from '#app/domain/warranty/machine-view.ts'
import { machineOnPage, machinesAtAGlance } from '#app/views/warranty/machine-page.ts'

const covered: ComponentCoverage = {
  component: 'machine',
  outcome: 'eligible',
  coverage: {
    status: 'covered',
    startsOn: '2026-03-06',
    endsOn: '2027-03-06',
    judgedOn: '2026-06-01',
    arriveBy: '2026-07-01',
    repairFee: 'free',
    customerShippingShare: '0.5',
  },
  reasons: [{ clause: 'W1.series', code: 'covered', effect: 'allows' }],
}

function machine(change: Partial<MachineView> = {}): MachineView {
  return {
    unitId: 'u1',
    serial: 'SN-1',
    serialClaim: null,
    takenOver: null,
    position: 1,
    orderId: 'o1',
    orderName: '#1042',
    store: 'de',
    lineId: 'l1',
    sku: 'MOPA',
    title: 'Mopa 60 W',
    variant: null,
    series: 'mopa',
    picture: null,
    placedAt: '2026-03-01T10:00:00.000Z',
    deliveryStatus: 'delivered',
    finalMaintenanceDate: null,
    today: '2026-06-01',
    components: [covered],
    ledger: [],
    law: null,
    ...change,
  }
}

function withStatus(status: ComponentCoverage['coverage']['status'], dates = true): ComponentCoverage {
  const none = { startsOn: null, endsOn: null, judgedOn: null, arriveBy: null }
  return { ...covered, coverage: { ...covered.coverage, status, ...(dates ? {} : none) } }
}

test('a covered machine has a bar from the first day to the last, told in words too', () => {
  const bar = machineOnPage(machine(), 'en').components[0]?.bar
  expect(bar).toMatchObject({
    start: '2026-03-06',
    end: '2027-03-06',
    from: 'from Fri 6 Mar 2026',
    until: 'until Sat 6 Mar 2027',
    label: 'Warranty from Fri 6 Mar 2026 until Sat 6 Mar 2027; today is Mon 1 Jun 2026.',
  })
})

test('the last day is still until, the day after is ended', () => {
  const until = (today: string) => machineOnPage(machine({ today }), 'en').components[0]?.bar?.until
  expect(until('2027-03-06')).toBe('until Sat 6 Mar 2027')
  expect(until('2027-03-07')).toBe('ended Sat 6 Mar 2027')
})

test('a part that no period covers has no bar', () => {
  expect(machineOnPage(machine({ components: [withStatus('not_covered')] }), 'en').components[0]?.bar).toBeNull()
})

test('before delivery it has not begun, and there is nothing to claim', () => {
  const page = machineOnPage(machine({ deliveryStatus: 'in_transit', components: [withStatus(null, false)] }), 'en')
  expect(page.delivered).toBe(false)
  expect(page.components[0]).toMatchObject({ state: 'not_begun', bar: null, says: null, next: null })
})

test('the end of maintenance is announced before it and told after it', () => {
  const told = (today: string) => machineOnPage(machine({ finalMaintenanceDate: '2026-06-01', today }), 'en').maintenance
  expect(told('2026-06-01')).toBe('This model is maintained until Mon 1 Jun 2026.')
  expect(told('2026-06-02')).toBe('Maintenance of this model ended on Mon 1 Jun 2026.')
})

test('at a glance the machines whose time runs come first, and no more than asked for', () => {
  const pages = [
    machineOnPage(machine({ unitId: 'ended', components: [withStatus('expired')] }), 'en'),
    machineOnPage(machine({ unitId: 'runs' }), 'en'),
    machineOnPage(machine({ unitId: 'not yet', components: [withStatus(null, false)] }), 'en'),
  ]
  expect(machinesAtAGlance(pages, 2).map(({ id }) => id)).toEqual(['runs', 'ended'])
})

test('one that came in an exchange says why it is covered longer', () => {
  expect(machineOnPage(machine(), 'en').takenOver).toBeNull()
  const page = machineOnPage(machine({ takenOver: { caseNumber: 'EMR-2026-000007', until: '2027-09-06' } }), 'de')
  expect(page.takenOver).toContain('EMR-2026-000007')
  expect(page.takenOver).toContain('6. Sept. 2027')
})
