import { draftKeptMs } from '#app/domain/requests/draft.ts'
import { days, minutes } from '#app/domain/shared/duration.ts'

/** How long what is written beside cases and orders is kept; `docs/operations.md` names each of these numbers. */
export const kept = {
  /** What a mail said, since it was written: as long as staff may have it sent again. */
  mailBodyMs: days(30),
  /** That there was a mail, and to which address. */
  mailMs: days(365),
  /** The same of a sign-in code, which may have gone to an address that is nobody's. */
  codeMailMs: days(7),
  /** The last mail of a deleted account, with its address. */
  leavingMailMs: days(7),
  /** That a withdrawal was acknowledged: as long as what was declared. */
  acknowledgementMs: days(3_653),
  /** A price that was shown and not filed, after it ran out. */
  quoteMs: days(7),
  /** The answer to a form, for whoever sends it again. */
  idempotencyKeyMs: days(7),
  /** A notice of the shop that was worked, and the body of one that nobody could read. */
  deliveryMs: days(30),
  /** An address that a shop was asked to write to an order, once that is done or dropped. */
  correctedAddressMs: days(30),
  /** The code of a voucher that was used, taken back or ran out. */
  voucherCodeMs: days(365),
  /** A request that was begun, since it was last touched. */
  draftMs: draftKeptMs,
  /** That somebody of staff had a case open, after they left. */
  presenceMs: minutes(10),
} as const
