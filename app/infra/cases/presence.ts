import { z } from 'zod'

import { type Milliseconds, seconds } from '#app/domain/shared/duration.ts'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'

/** Longer than a stream's beat, so that who stays is never taken for gone. */
export const keptByStream = seconds(30)
/** From the reading of a page until its stream says that somebody is there. */
export const keptByReading = seconds(8)
/** A page that is opened anew takes this long at most; nobody is told that somebody left for so short a time. */
export const leavesWithin = seconds(4)

const presentRow = rowShape('present at a case', { name: z.string() })

type Key = Readonly<{ number: string; staffId: string }>

/** Notes that a member of staff has the case open for the next while, or for longer where that is known already. */
export async function notePresence(db: Db, { number, staffId }: Key, keptFor: Milliseconds): Promise<void> {
  await db.$executeRaw`
    INSERT INTO case_presence (case_id, staff_id, until)
    SELECT id, ${staffId}::uuid, clock_timestamp() + ${keptFor} * interval '1 ms' FROM cases WHERE number = ${number}
    ON CONFLICT (case_id, staff_id) DO UPDATE SET until = greatest(case_presence.until, excluded.until)`
}

/** Brings a presence back that is about to run out. */
export async function keepPresence(db: Db, { number, staffId }: Key): Promise<void> {
  await db.$executeRaw`
    UPDATE case_presence p SET until = clock_timestamp() + ${keptByStream} * interval '1 ms'
      FROM cases c WHERE c.id = p.case_id AND c.number = ${number} AND p.staff_id = ${staffId}::uuid
       AND p.until <= clock_timestamp() + ${leavesWithin} * interval '1 ms'`
}

/** Lets the presence run out; another page of theirs on the same case hears of it and brings it back. */
export async function endPresence(db: Db, { number, staffId }: Key): Promise<void> {
  await db.$executeRaw`
    UPDATE case_presence p SET until = clock_timestamp() + ${leavesWithin} * interval '1 ms'
      FROM cases c WHERE c.id = p.case_id AND c.number = ${number} AND p.staff_id = ${staffId}::uuid
       AND p.until > clock_timestamp() + ${leavesWithin} * interval '1 ms'`
}

/** The names of the others who have the case open, in a steady order. */
export async function listOthersPresent(db: Db, { number, staffId }: Key): Promise<string[]> {
  const rows = await readRows(db, presentRow)`
    SELECT s.name FROM case_presence p JOIN cases c ON c.id = p.case_id JOIN staff s ON s.id = p.staff_id
     WHERE c.number = ${number} AND p.staff_id <> ${staffId}::uuid AND p.until > clock_timestamp()
       AND s.removed_at IS NULL
     ORDER BY s.name, s.id`
  return rows.map(({ name }) => name)
}
