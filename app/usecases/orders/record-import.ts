import type { Portal } from '#app/infra/shared/portal.ts'
import { endImport, type ImportFault, type ImportKind, insertImport } from '#app/infra/staff/import-runs.ts'

/** More than anybody would read; the command line told them all. */
const mostFaults = 100

type Work<Result> = (note: (fault: ImportFault) => void) => Promise<Result>

/**
 * Does an import and keeps that it was done: its counts, which are the numbers in its result, and the first of its
 * faults. Where it stops half-way, or answers `done: false`, that is kept too; what was thrown is thrown on.
 */
export async function recordImport<Result extends object>(
  portal: Pick<Portal, 'database'>,
  { what, source }: Readonly<{ what: ImportKind; source: string }>,
  work: Work<Result>,
): Promise<Result> {
  const db = portal.database.client
  const id = await insertImport(db, what, source.slice(0, 200))
  const faults: ImportFault[] = []
  const found = { faults: 0 }
  const note = ({ number, name, reasons }: ImportFault) => {
    found.faults += 1
    if (faults.length < mostFaults) faults.push({ number, name, reasons })
  }
  const end = (whole: boolean, counts: Readonly<Record<string, number>>) =>
    endImport(db, id, { whole, counts, faults, faultsLeftOut: found.faults - faults.length })
  try {
    const result = await work(note)
    await end(!('done' in result) || result.done !== false, countsOf(result))
    return result
  } catch (fault) {
    await end(false, {})
    throw fault
  }
}

function countsOf(result: object): Record<string, number> {
  return Object.fromEntries(Object.entries(result).filter((entry): entry is [string, number] => typeof entry[1] === 'number'))
}
