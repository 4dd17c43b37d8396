import { createHash } from 'node:crypto'

import { z } from 'zod'

import type { CarriedPlace } from '#app/domain/parcels/carrier.ts'
import type { SentBack } from '#app/domain/parcels/sent-back.ts'
import { quoteLifetimeMs } from '#app/domain/requests/quote-lifetime.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { Db } from '#app/infra/db/client.ts'
import { readRows, rowShape } from '#app/infra/db/rows.ts'
import { money } from '#app/infra/shared/shapes/words.ts'

const rateRow = rowShape('rate of a carrier', { amount: money, service: z.string() })

/** For which order it was asked, what is carried, and from where. */
type Asked = Readonly<{ orderId: string; sent: SentBack; from: CarriedPlace }>
type Live = Readonly<{ amount: Money; service: string }>

/** What the carrier said of just this not longer ago than a quote lives, or null. */
export async function findLiveRate(db: Db, asked: Asked): Promise<Live | null> {
  const [row] = await readRows(db, rateRow)`
    SELECT json_build_object('amountMinor', amount_minor, 'currency', currency) AS amount, service FROM carrier_rate
     WHERE order_id = ${asked.orderId}::uuid AND asked = ${hashOf(asked)}
       AND said_at > clock_timestamp() - ${quoteLifetimeMs} * interval '1 millisecond'`
  return row ?? null
}

export async function keepLiveRate(db: Db, { live, ...asked }: Asked & Readonly<{ live: Live }>): Promise<void> {
  const { amountMinor, currency } = live.amount
  await db.$executeRaw`
    INSERT INTO carrier_rate (order_id, asked, amount_minor, currency, service)
    VALUES (${asked.orderId}::uuid, ${hashOf(asked)}, ${amountMinor}::bigint, ${currency}, ${live.service})
    ON CONFLICT (order_id, asked) DO UPDATE
      SET (amount_minor, currency, service, said_at) = (excluded.amount_minor, excluded.currency, excluded.service, clock_timestamp())`
}

/** An address is not kept a second time for it. */
function hashOf({ sent, from: { address } }: Asked): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([sent, address.street, address.addition, address.postcode, address.city, address.region, address.country]))
    .digest()
}
