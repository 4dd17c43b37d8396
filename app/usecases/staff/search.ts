import { caseNumbersFor, type Found, leastTyped, readTyped } from '#app/domain/staff/search.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findCaseId } from '#app/infra/staff/audit-log.ts'
import { findAnything } from '#app/infra/staff/find-anything.ts'
import { readScannedCode } from '#app/usecases/documents/print-documents.ts'

export type Searched =
  /** A case code, typed or scanned: its page is meant. `stale`: it stands on a print that was replaced. */
  Readonly<{ kind: 'case'; number: string; stale: boolean }> | Readonly<{ kind: 'found'; text: string; found: Found }>

const nothing: Found = { customers: [], orders: [], cases: [] }

/** What staff mean by what they typed or scanned. */
export async function search(portal: Portal, typed: string): Promise<Searched> {
  const read = readTyped(typed)
  const scanned = read.kind === 'scanned' ? await readScannedCode(portal, read.link) : null
  const number = read.kind === 'scanned' ? read.link.caseNumber : read.kind === 'case' ? read.number : null
  if (number !== null && (await findCaseId(portal.db, number)) !== null) {
    return { kind: 'case', number, stale: scanned?.superseded ?? false }
  }
  const text = read.kind === 'text' ? read.text : (number ?? '')
  if (text.length < leastTyped) return { kind: 'found', text, found: nothing }
  const caseNumbers = caseNumbersFor(text, portal.clock.now().getUTCFullYear())
  return { kind: 'found', text, found: await findAnything(portal.db, { text, caseNumbers }) }
}
