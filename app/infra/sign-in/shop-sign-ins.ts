import { z } from 'zod'

import { shopSignInLifetime } from '#app/domain/sign-in/lifetimes.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'

import type { Db } from '../db/client.ts'
import { readRows, rowShape } from '../db/rows.ts'
import { sign } from '../shared/sealing.ts'
import { storeId } from '../shared/shapes/words.ts'
import type { SignInSecrets } from '../shopify/customer-account/account-client.ts'
import { hashToken } from './token.ts'

/** A sign-in that a browser has begun: at which shop, and the page of ours that it leads to. */
export type BegunAtShop = Readonly<{ store: StoreId; returnTo: string | null }>

/** What the shop's answer is held against, made of the token in the browser's cookie: nobody else can know it, and no table holds it. */
export function secretsOf(sealingKey: Uint8Array, token: string): SignInSecrets {
  const secret = (name: string) => sign(sealingKey, `shop-sign-in/${name}`, token).toString('base64url')
  return { state: secret('state'), nonce: secret('nonce'), verifier: secret('verifier') }
}

export async function keepShopSignIn(db: Db, token: string, begun: BegunAtShop): Promise<void> {
  await db.$executeRaw`
    INSERT INTO shop_sign_in (id, store, return_to, expires_at)
    VALUES (${hashToken(token)}, ${begun.store}, ${begun.returnTo}, clock_timestamp() + ${shopSignInLifetime} * interval '1 ms')`
}

const begunRow = rowShape('sign-in begun at the shop', { store: storeId, returnTo: z.string().nullable() })

/** The sign-in of this browser, which is gone with this: each is answered once, rightly or wrongly. */
export async function takeShopSignIn(db: Db, token: string): Promise<BegunAtShop | null> {
  const [begun] = await readRows(db, begunRow)`
    DELETE FROM shop_sign_in WHERE id = ${hashToken(token)} AND expires_at > clock_timestamp()
    RETURNING store, return_to AS "returnTo"`
  return begun ?? null
}
