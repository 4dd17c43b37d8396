import { afterAll, beforeAll, expect, test } from 'vitest'

import type { Portal } from '#app/infra/shared/portal.ts'
import { findMachinesElsewhere } from '#app/infra/warranty/machines-elsewhere.ts'
import { listWaitingSerials } from '#app/infra/warranty/serial-claims.ts'
import { makeExports, requestExport } from '#app/usecases/account/export-data.ts'
import { decideSerial } from '#app/usecases/staff/decide-serial.ts'
import { enterSerial } from '#app/usecases/warranty/enter-serial.ts'
import { registerElsewhere, removeElsewhere } from '#app/usecases/warranty/keep-elsewhere.ts'
import { readMachines } from '#app/usecases/warranty/read-machines.ts'
import { type Bought, buy, hire } from '#tests/support/case-life.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let staffId: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  staffId = await hire(portal, 'agent')
})
afterAll(() => close())

const buyMopa = () => buy(portal, [{ sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }])

async function machineOf({ customerId }: Bought) {
  const [machine] = await readMachines(portal, customerId)
  if (!machine) throw new Error('no machine')
  return machine
}

async function enter(bought: Bought, serial: string, owner: Bought = bought) {
  const { unitId } = await machineOf(bought)
  return enterSerial(portal, { customerId: owner.customerId, unitId, serial, from: null })
}

async function claimIdOf(serial: string): Promise<string> {
  const waiting = await listWaitingSerials(portal.db)
  return waiting.find((each) => each.serial === serial)?.id ?? ''
}

const decide = (claimId: string, reason: string | null = null) => decideSerial(portal, { claimId, staffId, reason, from: null })

test('a serial number that a customer enters is the machine’s once staff accept it, and not before', async () => {
  const bought = await buyMopa()
  expect(await enter(bought, '  mp 60/0001 ')).toEqual({ done: true })
  expect(await machineOf(bought)).toMatchObject({ serial: null, serialClaim: { serial: 'MP 60/0001', state: 'waiting' } })
  expect(await decide(await claimIdOf('MP 60/0001'))).toEqual({ done: true })
  expect((await machineOf(bought)).serial).toBe('MP 60/0001')
  expect(await enter(bought, 'MP-0002')).toEqual({ done: false, because: 'known' })
})

test('a refusal is told to the customer with its reason, and another number can be entered', async () => {
  const bought = await buyMopa()
  await enter(bought, 'WRONG-1')
  expect(await decide(await claimIdOf('WRONG-1'), 'This is the number of the power supply')).toEqual({ done: true })
  expect((await machineOf(bought)).serialClaim).toEqual({
    serial: 'WRONG-1',
    state: 'refused',
    reason: 'This is the number of the power supply',
  })
  expect(await enter(bought, 'RIGHT-1')).toEqual({ done: true })
  expect((await machineOf(bought)).serialClaim?.state).toBe('waiting')
})

test('a number that another machine bears, or that another customer entered, is refused clearly', async () => {
  const [first, second, third] = [await buyMopa(), await buyMopa(), await buyMopa()]
  await enter(first, 'TWIN-1')
  expect(await enter(second, 'twin-1')).toEqual({ done: false, because: 'clash' })
  await decide(await claimIdOf('TWIN-1'))
  expect(await enter(third, 'TWIN-1')).toEqual({ done: false, because: 'clash' })
})

test('a number that the shop told of another machine meanwhile is not given away', async () => {
  const [first, second] = [await buyMopa(), await buyMopa()]
  await enter(first, 'LATE-1')
  await portal.db.unit.update({ where: { id: (await machineOf(second)).unitId }, data: { serial: 'late-1' }, select: { id: true } })
  expect(await decide(await claimIdOf('LATE-1'))).toEqual({ done: false, because: 'clash' })
  expect((await machineOf(first)).serial).toBeNull()
})

test('entered again while it waits, the newer number counts', async () => {
  const bought = await buyMopa()
  await enter(bought, 'TYPO-1')
  await enter(bought, 'TYPO-2')
  expect(await claimIdOf('TYPO-1')).toBe('')
  expect((await machineOf(bought)).serialClaim?.serial).toBe('TYPO-2')
})

test('two who enter one number at once, and two who decide on one, do not both succeed', async () => {
  const [first, second] = [await buyMopa(), await buyMopa()]
  const entered = await Promise.all([enter(first, 'RACE-1'), enter(second, 'RACE-1')])
  expect(entered.filter(({ done }) => done)).toHaveLength(1)
  const id = await claimIdOf('RACE-1')
  const decided = await Promise.all([decide(id), decide(id, 'No')])
  expect(decided.filter(({ done }) => done)).toHaveLength(1)
})

test('what is no serial number is not kept; both ends of its length', async () => {
  const bought = await buyMopa()
  for (const odd of ['', 'AB', 'A'.repeat(41), '<script>', '💥💥💥', '---']) {
    expect([odd, await enter(bought, odd)]).toEqual([odd, { done: false, because: 'not-a-serial' }])
  }
  expect(await enter(bought, 'ABC')).toEqual({ done: true })
  expect(await enter(bought, 'A'.repeat(40))).toEqual({ done: true })
})

test('Z01 nobody names another customer’s machine', async () => {
  const [mine, theirs] = [await buyMopa(), await buyMopa()]
  expect(await enter(theirs, 'STOLEN-1', mine)).toEqual({ done: false, because: 'no-such-machine' })
  expect(await enterSerial(portal, { customerId: mine.customerId, unitId: 'x', serial: 'ABC', from: null })).toEqual({
    done: false,
    because: 'no-such-machine',
  })
})

const elsewhere = { model: 'Nova 10', serial: 'nv-10-7', seller: 'Corner shop', boughtOn: '2026-01-05', proof: null, from: null }

test('a machine bought elsewhere is kept once, in its owner’s list and export, until it is removed', async () => {
  const { customerId } = await buyMopa()
  const other = await buyMopa()
  expect(await registerElsewhere(portal, { ...elsewhere, customerId })).toEqual({ done: true })
  expect(await registerElsewhere(portal, { ...elsewhere, customerId })).toEqual({ done: false, because: 'known' })
  const [kept] = await findMachinesElsewhere(portal.db, customerId)
  expect(kept).toMatchObject({ model: 'Nova 10', serial: 'NV-10-7', seller: 'Corner shop', boughtOn: '2026-01-05', proof: null })
  const id = kept?.id ?? ''
  expect(await removeElsewhere(portal, { customerId: other.customerId, id, from: null })).toBe(false)
  await requestExport(portal, { customerId, from: { ip: '203.0.113.7', userAgent: null } })
  expect(await makeExports(portal)).toBe(1)
  expect(await removeElsewhere(portal, { customerId, id, from: null })).toBe(true)
  expect(await findMachinesElsewhere(portal.db, customerId)).toEqual([])
})

test('a day of purchase that has not come is refused', async () => {
  const { customerId } = await buyMopa()
  const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  expect(await registerElsewhere(portal, { ...elsewhere, customerId, boughtOn: soon })).toEqual({ done: false, because: 'not-yet-bought' })
})
