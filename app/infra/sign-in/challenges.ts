import { z } from 'zod'

import { challengeLifetime } from '#app/domain/sign-in/lifetimes.ts'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'
import { hashToken } from './token.ts'

export type ChallengePurpose = 'register' | 'sign-in' | 'staff-enrol' | 'staff-sign-in'

/** What a passkey is asked to sign, tied to the browser that asked by a token in its cookie. */
export type Challenge = Readonly<{ purpose: ChallengePurpose; challenge: string; customerId?: string | null; staffId?: string | null }>

export async function keepChallenge(db: Db, token: string, input: Challenge): Promise<void> {
  await db.$executeRaw`
    INSERT INTO passkey_challenge (id, purpose, challenge, customer_id, staff_id, expires_at)
    VALUES (${hashToken(token)}, ${input.purpose}, ${input.challenge}, ${input.customerId ?? null}::uuid,
      ${input.staffId ?? null}::uuid, clock_timestamp() + ${challengeLifetime} * interval '1 ms')`
}

const keptRow = rowShape('challenge of a passkey', {
  challenge: z.string(),
  customerId: z.string().nullable(),
  staffId: z.string().nullable(),
})

type Kept = Readonly<z.output<typeof keptRow>>

/** The challenge of this browser, which is gone with this: each is answered once, rightly or wrongly. */
export async function takeChallenge(db: Db, token: string, purpose: ChallengePurpose): Promise<Kept | null> {
  const [kept] = await readRows(db, keptRow)`
    DELETE FROM passkey_challenge
    WHERE id = ${hashToken(token)} AND purpose = ${purpose} AND expires_at > clock_timestamp()
    RETURNING challenge, customer_id AS "customerId", staff_id AS "staffId"`
  return kept ?? null
}
