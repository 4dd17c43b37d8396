import { randomInt } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { carrierOf } from '#app/infra/carriers/carrier-of.ts'
import { openDatabase } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { workBookings } from '#app/usecases/parcels/work-bookings.ts'
import type { LocalEasyPost } from '#scripts/local-carriers/easypost/start.ts'
import { atCarrier, carrierCommandsOf, chosenReturn, openWithCarrier, press, workAllBookings } from '#tests/support/carrier-at-work.ts'
import { caseOf, hire, mailsOf } from '#tests/support/case-life.ts'
import { chancesOf } from '#tests/support/mortal-worker.ts'

let portal: Portal
let carrier: LocalEasyPost
let close: () => Promise<void>
let agent: string
beforeAll(async () => {
  ;({ portal, carrier, close } = await openWithCarrier())
  agent = await hire(portal, 'agent')
  // Whoever settles a booking while a row is here loses the session, after it has written and before it commits.
  await portal.database.pool.query(`
    CREATE TABLE dies_booking (now integer NOT NULL);
    CREATE FUNCTION die_booking() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM dies_booking) THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER die_booking AFTER UPDATE ON carrier_command DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.state = 'done') EXECUTE FUNCTION die_booking();`)
})
afterAll(() => close())

const kills = 200
const seed = Number(process.env['KILLS_SEED'] ?? randomInt(2 ** 31))

/**
 * Where a worker dies: with the command claimed; when what it asked next did not reach the carrier; when it did, and nobody heard the answer;
 * with everything booked and nothing written; in the midst of writing.
 */
const deaths = ['claimed', 'unheard', 'unanswered', 'booked', 'writing'] as const
const early = deaths.filter((by) => by !== 'writing')
/** To write is the dearest of all that a worker does: every so many deaths is one of it. */
const writes = 16

/** Lets a worker take what is due and die so, at the n-th question; answers whether it came to that. */
async function workUntilDeath(by: (typeof deaths)[number], at: number): Promise<boolean> {
  let dead = by === 'claimed'
  const alive = <Thing extends object>(thing: Thing): Thing =>
    new Proxy(thing, {
      get: (target, name) => {
        if (dead && name !== 'query') throw new Error('dead')
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  // Questions before the one it dies at are answered as ever.
  if (by === 'unheard' || by === 'unanswered') {
    for (let question = 1; question < at; question += 1) carrier.plan('none')
    carrier.plan(by === 'unheard' ? 'hang-up' : 'hang-up-after')
  }
  const thenDie = <Answer extends Readonly<{ kind: string }>>(answer: Answer): Answer => {
    if (by !== 'booked' || answer.kind !== 'booked') return answer
    dead = true
    throw new Error('dead')
  }
  const mortal: typeof carrierOf = (settings, store) => {
    if (dead) throw new Error('dead')
    const port = carrierOf(settings, store)
    return {
      ...port,
      book: (input, signal) => port.book(input, signal).then(thenDie),
      findBooked: (key, signal) => port.findBooked(key, signal).then(thenDie),
    }
  }
  const dying = by === 'writing'
  if (dying) await portal.database.pool.query('INSERT INTO dies_booking VALUES (1)')
  const own = dying ? openDatabase({ url: portal.settings.databaseUrl, poolSize: 3, application: 'mortal-booker' }) : portal.database
  // A worker that died postpones nothing: its lease runs out.
  await workBookings({ ...portal, database: own, db: alive(own.client) }, { carrierOf: mortal })
  if (own !== portal.database) await own.close()
  await portal.database.pool.query('DELETE FROM dies_booking')
  const isLeft = carrier.planned.splice(0).length > 0
  return dead || by === 'writing' || ((by === 'unheard' || by === 'unanswered') && !isLeft)
}

test(
  `a worker that is killed ${kills} times books once: one label, one pickup, one mail (KILLS_SEED=${seed})`,
  { timeout: 240_000 },
  async () => {
    const chance = chancesOf(seed)
    const made: string[] = []
    for (let killed = 0; killed < kills;) {
      if ((await portal.db.carrierCommand.count({ where: { state: 'asked' } })) === 0) {
        const { number } = await chosenReturn(portal, agent)
        expect(await press(portal, number, agent)).toEqual({ done: true })
        made.push(number)
      }
      const by = killed % writes === writes - 1 ? 'writing' : (early[Math.floor(chance() * early.length)] ?? 'claimed')
      if (await workUntilDeath(by, 1 + Math.floor(chance() * 6))) killed += 1
      await portal.db.$executeRaw`UPDATE carrier_command SET lease_until = NULL, due_at = now(), tries = 0 WHERE state = 'asked'`
    }
    await workAllBookings(portal)

    for (const number of made) {
      const commands = await carrierCommandsOf(portal, number)
      expect(commands).toMatchObject([{ kind: 'book', state: 'done' }])
      const { labels, pickups } = atCarrier(
        carrier,
        commands.map(({ id }) => id),
      )
      expect([labels.length, pickups.length]).toEqual([1, 1])
      const view = await caseOf(portal, number)
      expect(view).toMatchObject({ state: 'pickup_booked', pickup: { trackingNumber: labels[0]?.bought?.trackingCode } })
      expect(await portal.db.carrierLabel.count({ where: { caseId: view.id } })).toBe(1)
      expect(await portal.db.pickup.count({ where: { caseId: view.id } })).toBe(1)
      expect((await mailsOf(portal, number)).filter(({ kind }) => kind === 'pickup-booked')).toHaveLength(1)
    }
  },
)
