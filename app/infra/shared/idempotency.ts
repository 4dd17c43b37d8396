import { createHash } from 'node:crypto'

import type { z } from 'zod'

import { asJson, canonical, frozenAs } from '../cases/frozen.ts'
import type { Db } from '../db/client.ts'

export type IdempotentInput = Readonly<{
  actorId: string
  /** Which form it is, so that one key cannot answer for another. */
  route: string
  /** UUID that stood hidden in the rendered form. */
  key: string
  /** What was sent; another body under the same key is refused. */
  request: unknown
}>

export type Replay<T> =
  | Readonly<{ first: true }>
  | Readonly<{ first: false; because: 'replayed'; response: T }>
  | Readonly<{ first: false; because: 'other-request' }>

/**
 * Claims a form's key in the caller's transaction. A twin that is still under way makes this wait until it
 * commits, and then gets its answer, held to its shape; a twin that was rolled back leaves the key free.
 */
export async function claimKey<T>(db: Db, input: IdempotentInput, answer: z.ZodType<T>): Promise<Replay<T>> {
  const hash = createHash('sha256').update(canonical(input.request)).digest()
  const claimed = await db.$executeRaw`
    INSERT INTO idempotency_key (actor_id, route, key, request_hash, response)
    VALUES (${input.actorId}::uuid, ${input.route}, ${input.key}::uuid, ${hash}, 'null'::jsonb)
    ON CONFLICT DO NOTHING`
  if (claimed === 1) return { first: true }
  const row = await db.idempotencyKey.findUniqueOrThrow({
    where: { actorId_route_key: { actorId: input.actorId, route: input.route, key: input.key } },
    select: { requestHash: true, response: true },
  })
  if (!hash.equals(row.requestHash)) return { first: false, because: 'other-request' }
  return { first: false, because: 'replayed', response: frozenAs(answer, row.response, `what was answered to ${input.route} ${input.key}`) }
}

/** Keeps the answer for those who send the form again. */
export async function keepResponse(db: Db, input: IdempotentInput, response: unknown): Promise<void> {
  await db.$executeRaw`
    UPDATE idempotency_key SET response = ${asJson(response)}::jsonb
     WHERE actor_id = ${input.actorId}::uuid AND route = ${input.route} AND key = ${input.key}::uuid`
}
