import { domainToUnicode } from 'node:url'

import type { Db } from '#app/infra/db/client.ts'

/** Whose notices: those that say this address, or speak of one of these orders by the shop's id. */
export type SpokenOf = Readonly<{ email: string | null; orderSourceIds: readonly string[] }>

/**
 * Empties the notices that could not be worked and speak of a person whose data is erased; what became of them stays
 * written. One in the queue is worked within seconds and then kept without its body anyway.
 */
export async function eraseNotices(db: Db, { email, orderSourceIds }: SpokenOf): Promise<number> {
  const ids = orderSourceIds.filter((id) => /^\d+$/.test(id))
  if (email === null && ids.length === 0) return 0
  const says = email === null ? [] : spellingsOf(email.toLowerCase()).map((spelling) => `%${spelling.replace(/[\\%_]/g, '\\$&')}%`)
  const names = ids.length === 0 ? null : `(^|[^0-9])(${ids.join('|')})([^0-9]|$)`
  return db.$executeRaw`
    UPDATE webhook_delivery
       SET state = 'ignored', body = NULL, order_source_id = NULL, lease_until = NULL, worked_at = clock_timestamp(),
           fault = 'erased with the data of the person it spoke of'
     WHERE state IN ('waiting', 'bad', 'for_staff')
       AND (lower(encode(body, 'escape')) LIKE ANY (${says}::text[]) OR encode(body, 'escape') ~ ${names})`
}

/** An address as a notice may say it, in PostgreSQL's way of telling bytes: with its domain in ASCII, in letters, or escaped as JSON. */
function spellingsOf(email: string): string[] {
  const at = email.lastIndexOf('@') + 1
  const typed = email.slice(0, at) + domainToUnicode(email.slice(at))
  const asBytes = [...Buffer.from(typed)].map((byte) => (byte < 128 ? String.fromCharCode(byte) : `\\${byte.toString(8)}`)).join('')
  const asJson = typed.replace(/[^\x00-\x7f]/g, (unit) => `\\\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return [...new Set([email, asBytes, asJson])]
}
