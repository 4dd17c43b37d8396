import { draftKeptMs } from '#app/domain/requests/draft.ts'
import { days, hours } from '#app/domain/shared/duration.ts'

/** How long files are kept, in milliseconds since they were last touched or since their case's last step. */
export const retention = {
  /** Broken off and not gone on with. */
  unfinishedMs: hours(24),
  /** Sent for a request that was never filed. */
  unfiledMs: draftKeptMs,
  /** Not taken; only the reason is kept, for its customer to read. */
  rejectedMs: days(7),
  /** Claims from a sale end after three years (§ 195 BGB); the record of the case stays without its pictures. */
  overMs: days(3 * 366),
} as const
