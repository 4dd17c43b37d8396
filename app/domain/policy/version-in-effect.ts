import { parseInstant } from '#app/domain/shared/instant.ts'
import type { PolicyVersion } from './version.ts'
import { policyVersions } from './versions.ts'

/** The version that an order placed at this moment falls under; the first also covers everything before it. */
export function versionInEffect(at: string): PolicyVersion {
  const begun = policyVersions.filter(({ effectiveFrom }) => parseInstant(effectiveFrom) <= parseInstant(at))
  const version = begun.at(-1) ?? policyVersions[0]
  if (!version) throw new RangeError('A policy needs at least one version')
  return version
}
