import { type BenchScan, readScan } from '#app/domain/parcels/bench-scan.ts'
import { type CaseOfCode, listCasesOfCode } from '#app/infra/parcels/cases-of-code.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findCaseId } from '#app/infra/staff/audit-log.ts'
import { readScannedCode } from '#app/usecases/documents/print-documents.ts'

export type FoundForBench =
  | Readonly<{ kind: 'nothing' }>
  /** `stale`: the code stands on a print that was replaced. */
  | Readonly<{ kind: 'case'; number: string; stale: boolean }>
  /** Several may be meant. */
  | Readonly<{ kind: 'cases'; code: string; cases: readonly CaseOfCode[] }>
  | Readonly<{ kind: 'unknown'; code: string }>

/** What a scan at the bench means before a case is open there: its code, a number on its parcel, or the serial number of its machine. */
export async function findForBench(portal: Portal, typed: string): Promise<FoundForBench> {
  const scan = readScan(typed)
  return scan === null ? { kind: 'nothing' } : findCaseOfScan(portal, scan, { bySerial: true })
}

/** The case that a scan leads to. Of several, the only one that is open is meant. */
export async function findCaseOfScan(
  portal: Portal,
  scan: BenchScan,
  by: Readonly<{ bySerial: boolean }>,
): Promise<Exclude<FoundForBench, { kind: 'nothing' }>> {
  if (scan.kind === 'case') return findByNumber(portal, scan.typed)
  const cases = await listCasesOfCode(portal.db, scan.readAs, by)
  const open = cases.filter((each) => each.open)
  const [only, another] = open.length > 0 ? open : cases
  if (!only) return { kind: 'unknown', code: scan.code }
  return another ? { kind: 'cases', code: scan.code, cases } : { kind: 'case', number: only.number, stale: false }
}

async function findByNumber(
  portal: Portal,
  typed: Extract<BenchScan, { kind: 'case' }>['typed'],
): Promise<Exclude<FoundForBench, { kind: 'nothing' }>> {
  const number = typed.kind === 'case' ? typed.number : typed.link.caseNumber
  if ((await findCaseId(portal.db, number)) === null) return { kind: 'unknown', code: number }
  const scanned = typed.kind === 'scanned' ? await readScannedCode(portal, typed.link) : null
  return { kind: 'case', number, stale: scanned?.superseded ?? false }
}
