import { openDatabase } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { openShopClient, type ShopClient } from '#app/infra/shopify/admin/shop-client.ts'
import { workCommands } from '#app/usecases/shop/work-commands.ts'
import type { LocalShop } from '#scripts/local-shop/start.ts'

/**
 * Where a worker dies: with commands claimed; before it says something; having said it, and the shop did not act; the shop acted, and nobody
 * heard the answer; the answer was heard, and not written; in the midst of writing.
 */
export const deaths = ['claimed', 'before', 'unheard', 'unanswered', 'answered', 'writing'] as const
export type Death = Readonly<{ by: (typeof deaths)[number]; at: number }>

/**
 * Lets a worker take what is due and die by that death at the n-th thing it says: from then on it says nothing and reaches no database, and
 * whoever was writing has had their session ended. Answers whether it came to that.
 */
export async function workUntilDeath(portal: Portal, shop: LocalShop, death: Death): Promise<boolean> {
  let dead = false
  const die = () => {
    dead = true
  }
  const whileAlive = <Thing extends object>(thing: Thing): Thing =>
    new Proxy(thing, {
      get: (target, name) => {
        if (dead) throw new Error('dead')
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
  const dies = (by: Death['by'], at: number) => death.by === by && death.at === at
  // A worker that cannot write says so in its log: it is the last that it does.
  const log = Object.assign(Object.create(portal.log) as Portal['log'], { error: die })
  let said = 0

  const mortal = (client: ShopClient): ShopClient => ({
    ask: async (document, variables, until) => {
      const at = (said += 1)
      if (dies('before', at)) die()
      if (dead) throw new Error('dead')
      if (dies('unheard', at)) shop.plan('hang-up')
      if (dies('unanswered', at)) shop.plan('hang-up-after')
      try {
        return await client.ask(document, variables, until)
      } finally {
        if (dies('unheard', at) || dies('unanswered', at) || dies('answered', at)) die()
      }
    },
  })

  if (death.by === 'writing') await portal.db.$executeRaw`INSERT INTO dies_writing VALUES (1)`
  const tools = {
    clientOf: (access: Parameters<typeof openShopClient>[0]) => {
      if (death.by === 'claimed') die()
      if (dead) throw new Error('dead')
      return mortal(openShopClient(access, { wait: async () => {} }))
    },
    wait: async () => {},
  }
  // Who dies writing loses the session: nobody else's.
  const { databaseUrl: url } = portal.settings
  const own = death.by === 'writing' ? openDatabase({ url, poolSize: 3, application: 'mortal-worker' }) : portal.database
  const database = { ...own, pool: whileAlive(own.pool) }
  await workCommands({ ...portal, log, database, db: whileAlive(own.client) }, tools)
  if (own !== portal.database) await own.close()
  await portal.db.$executeRaw`DELETE FROM dies_writing`
  shop.planned.length = 0
  return dead
}

/** Has whatever session settles a command while a row is in the table end itself there, after it has written and before it commits. */
export async function letWritersDie(portal: Portal): Promise<void> {
  await portal.database.pool.query(`
    CREATE TABLE dies_writing (now integer NOT NULL);
    CREATE FUNCTION die_writing() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT FROM dies_writing) THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER die_writing AFTER UPDATE ON shop_command DEFERRABLE INITIALLY DEFERRED
      FOR EACH ROW WHEN (NEW.state = 'done') EXECUTE FUNCTION die_writing();`)
}

/** Chances that are the same for a seed (mulberry32), from 0 up to 1. */
export function chancesOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
