import { afterAll, beforeAll, expect, test } from 'vitest'

import { lineAt, type SentTick, type Tick } from '#app/domain/parcels/bench.ts'
import { findBench } from '#app/infra/parcels/bench.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findFoundSerials } from '#app/infra/warranty/found-serials.ts'
import { approveCase } from '#app/usecases/cases/decide-case.ts'
import { inspectCase } from '#app/usecases/cases/inspect-case.ts'
import { printInspectionSlip } from '#app/usecases/documents/print-inspection-slip.ts'
import { arriveAtBench } from '#app/usecases/parcels/arrive-at-bench.ts'
import { fileAtBench } from '#app/usecases/parcels/file-at-bench.ts'
import { findForBench } from '#app/usecases/parcels/find-for-bench.ts'
import { type BenchAct, keepAtBench } from '#app/usecases/parcels/keep-at-bench.ts'
import { registerElsewhere } from '#app/usecases/warranty/keep-elsewhere.ts'
import { askOf, bookCourier, type Bought, buy, caseOf, correctCourier, fileRequest, hire, outcomeOf } from '#tests/support/case-life.ts'
import { textOf } from '#tests/support/poppler.ts'
import { makePortal } from '#tests/support/portal.ts'

let portal: Portal
let close: () => Promise<void>
let kim: string
let sasha: string

beforeAll(async () => {
  ;({ portal, close } = await makePortal())
  kim = await hire(portal, 'agent')
  sasha = await hire(portal, 'agent')
})
afterAll(() => close())

const blank: Tick = { quantity: null, condition: null, faultConfirmed: false, missingParts: null, note: null }

type Here = Readonly<{ number: string; bought: Bought; mopa: string; clamps: string }>

/** A return of a machine and two clamps, which is here; the machine bears that serial number. */
async function here(serial: string | null = null): Promise<Here> {
  const bought = await buy(portal, [
    { sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' },
    { sku: 'CLAMP', title: 'Clamp', price: '100.00', quantity: 2 },
  ])
  const [mopa = '', clamps = ''] = bought.lineIds
  await portal.db.unit.updateMany({ where: { orderLineId: mopa }, data: { serial } })
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: mopa }, { lineId: clamps, quantity: 2 }] })
  expect(await arriveAtBench(portal, await askOf(portal, number, kim))).toEqual({ done: true })
  return { number, bought, mopa, clamps }
}

const ticked = (lineId: string, said: Partial<Tick>, seen: Partial<Tick> = {}): SentTick => ({
  lineId,
  seen: { ...blank, ...seen },
  said: { ...blank, ...seen, ...said },
})

async function keep({ number }: Here, staffId: string, sent: readonly SentTick[], act: BenchAct = { kind: 'none' }) {
  const kept = await keepAtBench(portal, { number, staffId, from: null, sent, act })
  if (!kept.done) throw new Error(kept.because)
  return kept
}

const scan = async (at: Here, typed: string, inHand: string | null = null) =>
  (await keep(at, kim, [], { kind: 'scan', typed, inHand })).said

async function benchOf({ number }: Here) {
  return findBench(portal.db, (await caseOf(portal, number)).id)
}

const file = async ({ number }: Here, staffId: string, sent: readonly SentTick[] = []) =>
  fileAtBench(portal, { ...(await askOf(portal, number, staffId)), sent })

test('two benches on one case lose no tick, at once or one after the other, and file what both found', async () => {
  const at = await here()
  const both = [
    keep(at, kim, [ticked(at.mopa, { quantity: 1, condition: 'used' })]),
    keep(at, sasha, [ticked(at.clamps, { quantity: 2, condition: 'unopened', note: 'Sealed' })]),
  ]
  for (const kept of await Promise.all(both)) expect(kept.clashes).toEqual([])
  // Each scans a piece of its own: two are here, whoever was first.
  const third = await Promise.all([kim, sasha].map((staffId) => keep(at, staffId, [], { kind: 'scan', typed: 'clamp', inHand: null })))
  expect(third.map(({ said }) => said)).toEqual(Array(2).fill({ kind: 'counted', lineId: at.clamps }))
  const bench = await benchOf(at)
  expect(lineAt(bench, at.mopa)).toMatchObject({ quantity: 1, condition: 'used' })
  expect(lineAt(bench, at.clamps)).toMatchObject({ quantity: 4, note: 'Sealed' })
  expect(await file(at, sasha, [ticked(at.clamps, { quantity: 2 }, { quantity: 4, condition: 'unopened', note: 'Sealed' })])).toEqual({
    done: true,
  })
  expect((await caseOf(portal, at.number)).state).toBe('inspected')
  expect((await outcomeOf(portal, at.number)).inspection?.findings).toMatchObject([
    { lineId: at.mopa, quantity: 1, condition: 'used' },
    { lineId: at.clamps, quantity: 2, condition: 'unopened', note: 'Sealed' },
  ])
  expect((await benchOf(at)).version, 'what was filed is ticked no more').toBe(0)
})

test('whoever comes second with another word is told what the first said, and files nothing before they have seen it', async () => {
  const at = await here()
  await keep(at, kim, [ticked(at.mopa, { quantity: 1, condition: 'used' }), ticked(at.clamps, { quantity: 0 })])
  const second = [ticked(at.mopa, { quantity: 1, condition: 'damaged' })]
  const told = { lineId: at.mopa, field: 'condition', name: 'Robin agent', kept: { condition: 'used' }, wanted: { condition: 'damaged' } }
  expect((await keep(at, sasha, second)).clashes).toMatchObject([told])
  expect(await file(at, sasha, second)).toMatchObject({ done: false, because: 'clash', clashes: [told] })
  expect((await caseOf(portal, at.number)).state).toBe('received')
  const seen = [ticked(at.mopa, { condition: 'damaged' }, { quantity: 1, condition: 'used' })]
  expect(await file(at, sasha, seen)).toEqual({ done: true })
  expect((await outcomeOf(portal, at.number)).inspection?.findings[0]).toMatchObject({ condition: 'damaged' })
})

test('what was ticked after the page of the inspection was opened keeps it from being filed without it', async () => {
  const at = await here()
  const view = await caseOf(portal, at.number)
  const findings = view.lines.map(({ orderLineId, quantity }) => ({
    lineId: orderLineId,
    quantity,
    condition: 'unopened' as const,
    faultConfirmed: false,
    missingParts: 0,
    note: null,
  }))
  await keep(at, kim, [ticked(at.mopa, { quantity: 1 })])
  const ask = { ...(await askOf(portal, at.number, sasha)), findings }
  expect(await inspectCase(portal, ask)).toEqual({ done: false, because: 'bench-moved' })
  const seen = (await benchOf(at)).version
  await keep(at, kim, [ticked(at.mopa, { note: 'Burnt' }, { quantity: 1 })])
  expect(await inspectCase(portal, { ...ask, benchVersion: seen })).toEqual({ done: false, because: 'bench-moved' })
  expect(await inspectCase(portal, { ...ask, benchVersion: seen + 1 })).toEqual({ done: true })
  expect(
    await keepAtBench(portal, { number: at.number, staffId: kim, from: null, sent: [ticked(at.mopa, {})], act: { kind: 'none' } }),
  ).toEqual({ done: false, because: 'moved-on' })
})

test('nothing is filed before of each line was said whether it came, and how', async () => {
  const at = await here()
  expect(await file(at, kim, [ticked(at.mopa, { quantity: 1 })])).toEqual({
    done: false,
    because: 'unsaid',
    fields: [
      { lineId: at.mopa, field: 'condition' },
      { lineId: at.clamps, field: 'quantity' },
    ],
  })
  expect(lineAt(await benchOf(at), at.mopa).quantity, 'what was said is kept all the same').toBe(1)
})

test('a serial number counts its machine; another one than declared is kept and warned of', async () => {
  const at = await here('MP60-1')
  expect(await scan(at, 'mp60-1')).toEqual({ kind: 'read', lineId: at.mopa, serial: 'MP60-1', verdict: 'known' })
  expect(lineAt(await benchOf(at), at.mopa).quantity).toBe(1)
  await scan(at, 'MP60-1')
  expect(lineAt(await benchOf(at), at.mopa).quantity, 'the same number is the same machine').toBe(1)
  expect(await scan(at, 'MP60-2', at.mopa)).toEqual({ kind: 'read', lineId: at.mopa, serial: 'MP60-2', verdict: 'other' })
  expect(await scan(at, 'CL-1', at.clamps)).toMatchObject({ verdict: 'new' })
  expect(await scan(at, 'WHAT-IS-IT')).toEqual({ kind: 'unknown', code: 'WHAT-IS-IT' })
  const { id } = await caseOf(portal, at.number)
  const found = await findFoundSerials(portal.db, id)
  expect(found.map(({ serial }) => serial)).toEqual(['MP60-1', 'MP60-2', 'CL-1'])
  const trail = await portal.db.auditEntry.findMany({ where: { objectId: id, action: 'serial.read' }, select: { after: true } })
  expect(trail.map(({ after }) => after)).toContainEqual({ serial: 'MP60-2', verdict: 'other' })
  await keep(at, kim, [], { kind: 'drop', serialId: found[1]?.id ?? '' })
  expect((await findFoundSerials(portal.db, id)).map(({ serial }) => serial)).toEqual(['MP60-1', 'CL-1'])
})

test('a number of another customer’s machine is kept and warned of, and names nobody', async () => {
  const [others, at] = [await here('MP60-77'), await here('MP60-78')]
  const said = await scan(at, 'MP60-77', at.mopa)
  expect(said).toEqual({ kind: 'read', lineId: at.mopa, serial: 'MP60-77', verdict: 'another-customer' })
  const { id } = await caseOf(portal, at.number)
  const [read] = await findFoundSerials(portal.db, id)
  expect(read).toEqual({ id: read?.id, lineId: at.mopa, serial: 'MP60-77', entered: false, bearers: ['another-customer'] })
  expect(JSON.stringify([said, read])).not.toContain(others.bought.email)
  await registerElsewhere(portal, {
    customerId: at.bought.customerId,
    model: 'Mopa 60 W',
    serial: 'MP60-79',
    seller: 'Somewhere',
    boughtOn: '2026-01-01',
    proof: null,
    from: null,
  })
  expect(await scan(at, 'MP60-79', at.mopa)).toMatchObject({ verdict: 'this-customer' })
})

/** A return whose courier is booked, under a tracking number. */
async function underWay(): Promise<Readonly<{ number: string; tracking: string }>> {
  const bought = await buy(portal, [{ sku: 'CLAMP', price: '100.00' }])
  const number = await fileRequest(portal, bought, { action: 'return', lines: [{ lineId: bought.lineIds[0] ?? '' }] })
  await approveCase(portal, await askOf(portal, number, kim))
  await bookCourier(portal, number, kim)
  await correctCourier(portal, number, kim)
  return { number, tracking: (await caseOf(portal, number)).pickup?.trackingNumber ?? '' }
}

test('a scan finds its case by what stands on the parcel, and leads from one case to the next', async () => {
  const [at, next] = [await here('MP60-90'), await underWay()]
  const there = { kind: 'case', number: next.number, stale: false }
  expect(await scan(at, at.number)).toEqual({ kind: 'here' })
  expect(await scan(at, next.number)).toEqual(there)
  expect(await scan(at, next.tracking)).toEqual(there)
  expect(await findForBench(portal, next.tracking.toLowerCase())).toEqual(there)
  expect(await findForBench(portal, 'MP60-90')).toEqual({ kind: 'case', number: at.number, stale: false })
  const twin = await here('MP60-90')
  expect(await findForBench(portal, 'MP60-90')).toMatchObject({ kind: 'cases', cases: [{ number: twin.number }, { number: at.number }] })
  expect(await findForBench(portal, 'JD000390007882323')).toEqual({ kind: 'unknown', code: 'JD000390007882323' })
  expect(await findForBench(portal, 'EMR-1999-000001')).toEqual({ kind: 'unknown', code: 'EMR-1999-000001' })
  expect(await findForBench(portal, '')).toEqual({ kind: 'nothing' })
})

test('a slip says what was filed, by whom, with its code to scan and nobody’s name or address', async () => {
  const at = await here('MP60-91')
  await scan(at, 'MP60-91')
  const sent = [ticked(at.mopa, { condition: 'used', note: 'Burn marks' }, { quantity: 1 }), ticked(at.clamps, { quantity: 0 })]
  expect(await file(at, kim, sent)).toEqual({ done: true })
  const slip = await printInspectionSlip(portal, { number: at.number, staffName: 'Somebody else', language: 'en' })
  const said = textOf(slip?.bytes ?? new Uint8Array())
  for (const text of [at.number, 'Mopa 60 W', 'Used', 'S/N MP60-91', 'Burn marks', '0 / 2', 'Robin agent']) expect(said).toContain(text)
  for (const text of [at.bought.email, 'Beispiel', 'Musterweg', 'Somebody else']) expect(said).not.toContain(text)
})
