import { emSmart1 } from './data/em-smart-1.ts'
import type { PolicyVersion } from './version.ts'

/** Every version there is, the oldest first. */
export const policyVersions: readonly PolicyVersion[] = [emSmart1]
