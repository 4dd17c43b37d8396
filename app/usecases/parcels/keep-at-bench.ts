import type { CaseView } from '#app/domain/cases/case-view.ts'
import {
  type Bench,
  type Clash,
  countAtLeast,
  countPiece,
  keepTicks,
  lineAt,
  type SentTick,
  stepAtBench,
} from '#app/domain/parcels/bench.ts'
import { knownMeaning, readScan, type ScannableLine, serialInHand } from '#app/domain/parcels/bench-scan.ts'
import { type FoundSerial, judgeSerial, type SerialVerdict } from '#app/domain/warranty/found-serial.ts'
import { parseSerial } from '#app/domain/warranty/serial-number.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { findBench, findTickers, keepBench } from '#app/infra/parcels/bench.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { dropFoundSerial, findFoundSerials, keepFoundSerial } from '#app/infra/warranty/found-serials.ts'

import type { Origin } from '../cases/apply-transition.ts'
import { openCase } from '../cases/open-case.ts'
import { findCaseOfScan, type FoundForBench } from './find-for-bench.ts'

/** What is done at the bench beside what its form says. */
export type BenchAct =
  | Readonly<{ kind: 'none' }>
  /** `inHand`: the line that was scanned last. */
  | Readonly<{ kind: 'scan'; typed: string; inHand: string | null }>
  /** All of a line that was declared is here. */
  | Readonly<{ kind: 'tick'; lineId: string }>
  | Readonly<{ kind: 'read'; lineId: string; typed: string }>
  | Readonly<{ kind: 'drop'; serialId: string }>

export type BenchInput = Readonly<{ number: string; staffId: string; from: Origin | null; sent: readonly SentTick[]; act: BenchAct }>

/** What came of it. */
export type BenchSaid =
  | Readonly<{ kind: 'nothing' | 'here' }>
  | Readonly<{ kind: 'counted'; lineId: string }>
  | Readonly<{ kind: 'read'; lineId: string; serial: string; verdict: SerialVerdict }>
  /** What was typed as a serial number cannot be one. */
  | Readonly<{ kind: 'no-serial'; lineId: string }>
  /** Nobody knows it, and nothing of this case is in hand that could bear it. */
  | Readonly<{ kind: 'nobodys'; code: string }>
  /** It leads away from this case, or nobody knows what it is. */
  | Exclude<FoundForBench, { kind: 'nothing' }>

/** With the name of whoever said it first. */
export type NamedClash = Clash & Readonly<{ name: string | null }>

export type KeptAtBench =
  | Readonly<{ done: true; bench: Bench; clashes: readonly NamedClash[]; said: BenchSaid }>
  /** `moved-on`: its inspection was filed meanwhile, or it is not here to be looked at. */
  | Readonly<{ done: false; because: 'no-such-case' | 'moved-on' }>

/**
 * Keeps what was ticked at one bench beside what was ticked at another, and does what was asked with it. A case that is not looked at
 * takes no ticks; a scan still leads on from it.
 */
export async function keepAtBench(portal: Portal, input: BenchInput): Promise<KeptAtBench> {
  return inTransaction(portal.db, async (db): Promise<KeptAtBench> => {
    const opened = await openCase(db, { number: input.number, staff: true })
    if (!opened) return { done: false, because: 'no-such-case' }
    const { view } = opened
    const isLookedAt = stepAtBench(view) !== null
    if (!isLookedAt && (input.sent.length > 0 || input.act.kind !== 'scan')) return { done: false, because: 'moved-on' }
    const bench = await findBench(db, view.id)
    const sent = input.sent.filter(({ lineId }) => view.lines.some(({ orderLineId }) => orderLineId === lineId))
    const kept = keepTicks(bench, sent, input.staffId)
    const at: AtBench = { portal, db, view, lines: kept.lines, who: input, isLookedAt }
    const { lines, said } = await carryOut(at, input.act)
    const version = lines === bench.lines ? bench.version : await keepBench(db, view.id, lines)
    const names = kept.clashes.length > 0 ? await findTickers(db, bench) : new Map<string, string>()
    const clashes = kept.clashes.map((clash) => ({ ...clash, name: names.get(clash.by ?? '') ?? null }))
    return { done: true, bench: { version, lines }, clashes, said }
  })
}

type AtBench = Readonly<{
  portal: Portal
  db: Db
  view: CaseView
  lines: Bench['lines']
  who: Readonly<{ staffId: string; from: Origin | null }>
  isLookedAt: boolean
}>
type Acted = Readonly<{ lines: Bench['lines']; said: BenchSaid }>

async function carryOut(at: AtBench, act: BenchAct): Promise<Acted> {
  const { lines, view, who } = at
  switch (act.kind) {
    case 'none':
      return { lines, said: { kind: 'nothing' } }
    case 'scan':
      return takeScan(at, act)
    case 'drop':
      return dropSerial(at, act.serialId)
    case 'tick':
    case 'read': {
      const line = view.lines.find(({ orderLineId }) => orderLineId === act.lineId)
      if (!line) return { lines, said: { kind: 'nothing' } }
      if (act.kind === 'read') return readSerial(at, line.orderLineId, parseSerial(act.typed))
      return {
        lines: countAtLeast(lines, line.orderLineId, line.quantity, who.staffId),
        said: { kind: 'counted', lineId: line.orderLineId },
      }
    }
  }
}

/** What is known of the case comes first, then what leads away from it; what nobody knows is a number of what is in hand. */
async function takeScan(at: AtBench, { typed, inHand }: Extract<BenchAct, { kind: 'scan' }>): Promise<Acted> {
  const { portal, db, view, lines, who, isLookedAt } = at
  const scan = readScan(typed)
  if (scan === null) return { lines, said: { kind: 'nothing' } }
  const scannable = scan.kind === 'code' && isLookedAt ? linesToScan(view, lines, await findFoundSerials(db, view.id)) : []
  if (scan.kind === 'code') {
    const known = knownMeaning(scan.code, scannable)
    if (known.kind === 'serial') return readSerial(at, known.lineId, known.serial)
    if (known.kind === 'item')
      return { lines: countPiece(lines, known.lineId, who.staffId), said: { kind: 'counted', lineId: known.lineId } }
  }
  const found = await findCaseOfScan(portal, scan, { bySerial: !isLookedAt })
  if (found.kind === 'case' && found.number === view.number) return { lines, said: { kind: 'here' } }
  if (found.kind !== 'unknown') return { lines, said: found }
  if (!isLookedAt) return { lines, said: { kind: 'nobodys', code: found.code } }
  const read = scan.kind === 'code' ? serialInHand(scan.code, scannable, inHand) : null
  return read?.kind === 'serial' ? readSerial(at, read.lineId, read.serial) : { lines, said: found }
}

function linesToScan(view: CaseView, lines: Bench['lines'], found: readonly FoundSerial[]): ScannableLine[] {
  return view.lines.map(({ orderLineId: lineId, sku, quantity, serials }) => ({
    lineId,
    sku,
    serials,
    declared: quantity,
    counted: lineAt({ lines }, lineId).quantity ?? 0,
    found: found.filter((each) => each.lineId === lineId).map(({ serial }) => serial),
  }))
}

/** Keeps a serial number, whatever is to be said of it; what bears a number is here. */
async function readSerial({ db, view, lines, who }: AtBench, lineId: string, serial: string | null): Promise<Acted> {
  if (serial === null) return { lines, said: { kind: 'no-serial', lineId } }
  const isNew = await keepFoundSerial(db, { caseId: view.id, lineId, serial, staffId: who.staffId })
  const found = await findFoundSerials(db, view.id)
  const read = found.find((each) => each.serial === serial)
  if (!read) throw new Error('the serial number was not kept')
  const verdict = judgeSerial(view, read)
  if (isNew) await noteSerial({ db, view, who }, 'serial.read', { serial, verdict })
  const count = found.filter((each) => each.lineId === read.lineId).length
  return { lines: countAtLeast(lines, read.lineId, count, who.staffId), said: { kind: 'read', lineId: read.lineId, serial, verdict } }
}

async function dropSerial(at: AtBench, id: string): Promise<Acted> {
  const serial = await dropFoundSerial(at.db, { caseId: at.view.id, id })
  if (serial !== null) await noteSerial(at, 'serial.misread', { serial })
  return { lines: at.lines, said: { kind: 'nothing' } }
}

function noteSerial(
  { db, view, who }: Pick<AtBench, 'db' | 'view' | 'who'>,
  action: string,
  after: Readonly<Record<string, string>>,
): Promise<void> {
  return writeAudit(db, { actor: { kind: 'staff', id: who.staffId }, action, object: { kind: 'case', id: view.id }, after, from: who.from })
}
