import { parseInstant } from '#app/domain/shared/instant.ts'
import { inside, pathOf, root, type Place } from '../checking/place.ts'
import type { FactsFault } from '../facts-fault.ts'
import type { PolicyVersion } from '../version.ts'
import { checkTerms } from './check-terms.ts'
import { isTree } from './tree.ts'

export type ReadDraft = Readonly<{ ok: true; version: PolicyVersion }> | Readonly<{ ok: false; faults: readonly FactsFault[] }>

/**
 * A draft version from JSON: what it states, and everything else as in `base`. Lists are replaced whole; a
 * key that a version does not have, or a value of another kind, is a fault.
 */
export function readDraft(draft: unknown, base: PolicyVersion): ReadDraft {
  const faults: FactsFault[] = []
  const merged = merge(draft, base, root, faults)
  if (faults.length > 0) return { ok: false, faults }
  const version = merged as PolicyVersion
  if (typeof (draft as { id?: unknown }).id !== 'string') faults.push({ path: 'id', message: 'missing' })
  if (Number.isNaN(parseInstant(version.effectiveFrom))) {
    faults.push({ path: 'effectiveFrom', message: 'must be an ISO 8601 instant' })
  }
  faults.push(...checkTerms(version))
  return faults.length === 0 ? { ok: true, version } : { ok: false, faults }
}

function merge(draft: unknown, base: unknown, place: Place, faults: FactsFault[]): unknown {
  if (draft === undefined) return base
  const message = unlike(draft, base)
  if (message) faults.push({ path: pathOf(place), message })
  if (message || !isTree(base) || !isTree(draft)) return draft

  const known = base
  const merged: Record<string, unknown> = { ...known }
  for (const [key, value] of Object.entries(draft)) {
    const at = inside(place, key)
    if (isOpen(place)) merged[key] = value
    else if (!Object.hasOwn(known, key)) faults.push({ path: pathOf(at), message: 'unknown key' })
    else merged[key] = merge(value, known[key], at, faults)
  }
  return merged
}

/** Which series have a list of components is up to the version. */
function isOpen(place: Place): boolean {
  return pathOf(place) === 'warranty.coveredComponents'
}

function unlike(draft: unknown, base: unknown): string | null {
  if (base === null || typeof base === 'number') return unlikeNumber(draft, base === null)
  if (Array.isArray(base)) return Array.isArray(draft) ? null : 'must be an array'
  if (isTree(base)) return isTree(draft) ? null : 'must be an object'
  return typeof draft === typeof base ? null : `must be a ${typeof base}`
}

function unlikeNumber(draft: unknown, mayBeNull: boolean): string | null {
  if (mayBeNull && draft === null) return null
  if (typeof draft === 'number' && Number.isSafeInteger(draft) && draft >= 0) return null
  return 'must be a whole number from 0'
}
