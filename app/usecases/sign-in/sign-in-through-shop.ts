import { shopSignInsPerNetwork } from '#app/domain/sign-in/budgets.ts'
import { parseEmailAddress } from '#app/domain/sign-in/email-address.ts'
import type { StoreId } from '#app/domain/shared/stores.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findSignInPage, readToldAddress, type ShopTrouble } from '#app/infra/shopify/customer-account/account-client.ts'
import { takeFromAll } from '#app/infra/sign-in/buckets.ts'
import { knownDevice, newDevice } from '#app/infra/sign-in/device.ts'
import { openByShop } from '#app/infra/sign-in/open-by-shop.ts'
import { keepShopSignIn, secretsOf, takeShopSignIn } from '#app/infra/sign-in/shop-sign-ins.ts'
import { hashToken, newToken } from '#app/infra/sign-in/token.ts'

import type { SignInInput } from './sign-in-with-code.ts'
import { networkBuckets, signInNotice, type Visitor } from './visitor.ts'

/** The path that the shop sends a browser back to; registered there with our origin in front. */
const shopReturnPath = '/sign-in/shop/callback'

export type ShopRefusal = ShopTrouble['because'] | 'slow-down'

export type BegunThroughShop =
  Readonly<{ done: true; url: string; token: string }> | Readonly<{ done: false; because: ShopRefusal | 'no-shop' }>

/** Begins a sign-in at the shop of a store: the token ties it to the browser that asked, the address is the shop's page. */
export async function beginShopSignIn(
  portal: Portal,
  input: Readonly<{ store: StoreId; returnTo: string | null; visitor: Visitor }>,
): Promise<BegunThroughShop> {
  const { store, returnTo, visitor } = input
  const shop = portal.settings.shopSignIns[store]
  if (!shop) return { done: false, because: 'no-shop' }
  const granted = await takeFromAll(portal.database.pool, networkBuckets(visitor, shopSignInsPerNetwork))
  if (!granted.taken) return { done: false, because: 'slow-down' }
  const token = newToken()
  const secrets = secretsOf(portal.settings.sealingKey, token)
  const page = await findSignInPage(shop, secrets, { ...placeOf(portal), language: visitor.language })
  if (!page.ok) return { done: false, because: told(portal, store, page) }
  await keepShopSignIn(portal.db, token, { store, returnTo })
  return { done: true, url: page.url, token }
}

export type ShopSignInInput = Readonly<{
  /** What the browser's cookie held, if anything. */
  token: string | null
  /** What the shop sent the browser back with. */
  answer: URLSearchParams
  oldToken: SignInInput['oldToken']
  chosen: SignInInput['chosen']
  visitor: Visitor
}>

export type SignedInThroughShop =
  | Readonly<{ done: true; token: string; device: string; returnTo: string | null }>
  | Readonly<{ done: false; because: 'stale' }>
  | Readonly<{ done: false; because: ShopRefusal; returnTo: string | null }>

/**
 * Opens what a code to the address would open, on the shop's word that its customer reads it. An answer that this browser did not ask
 * for, was given before or asked for too long ago is stale: nothing is asked of the shop, and one of another's begins uses nothing up.
 */
export async function signInThroughShop(portal: Portal, input: ShopSignInInput): Promise<SignedInThroughShop> {
  const { token, visitor } = input
  const { sealingKey, shopSignIns } = portal.settings
  const secrets = token === null ? null : secretsOf(sealingKey, token)
  const isOwn = secrets !== null && input.answer.get('state') === secrets.state
  const begun = isOwn && token !== null ? await takeShopSignIn(portal.db, token) : null
  const shop = begun && shopSignIns[begun.store]
  if (!begun || !secrets || !shop) {
    portal.log.info({ because: 'stale' }, 'nobody signed in through the shop')
    return { done: false, because: 'stale' }
  }
  const { store, returnTo } = begun
  const address = await readToldAddress(shop, secrets, placeOf(portal), input.answer)
  if (!address.ok) return { done: false, because: told(portal, store, address), returnTo }
  const email = parseEmailAddress(address.email)
  if (!email.ok) {
    const trouble = { because: 'unverified', fault: 'the address that the shop names is none that we write to' } as const
    return { done: false, because: told(portal, store, trouble), returnTo }
  }
  const session = newToken()
  const customerId = await openByShop(portal.database.pool, {
    email,
    chosen: input.chosen,
    session: { id: hashToken(session), userAgent: visitor.userAgent?.slice(0, 500) ?? null, place: visitor.country },
    endedSessionId: input.oldToken === null ? null : hashToken(input.oldToken),
    ip: visitor.address,
    notice: knownDevice(sealingKey, email.key, visitor.device) === null ? signInNotice(visitor) : null,
  })
  if (customerId === null) {
    return { done: false, because: told(portal, store, { because: 'refused', fault: 'the account is blocked' }), returnTo }
  }
  return { done: true, token: session, device: newDevice(sealingKey, email.key), returnTo }
}

function placeOf({ settings }: Portal) {
  return { redirectUri: `${settings.publicOrigin}${shopReturnPath}`, origin: settings.publicOrigin }
}

/** Leaves a line for whoever runs the portal, and answers why; a customer who thought better of it is no fault. */
function told(portal: Portal, store: StoreId, { because, fault }: ShopTrouble): ShopTrouble['because'] {
  const level = because === 'cancelled' ? 'info' : 'warn'
  portal.log[level]({ store, because, fault }, 'nobody signed in through the shop')
  return because
}
