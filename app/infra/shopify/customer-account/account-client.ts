import type { ClientAuth } from 'oauth4webapi'
import { z } from 'zod'

import { seconds } from '#app/domain/shared/duration.ts'

import type { ShopSignIn } from './shop-sign-ins.ts'

/** Loaded by the first sign-in through a shop: a start of the process need not wait for it. */
const protocol = () => import('oauth4webapi')

const requestTimeoutMs = seconds(5)
/** How far the shop's clock and ours may be apart. */
const clockToleranceS = 30
const scope = 'openid email customer-account-api:full'

/** What the answer of the shop is held against; all of it belongs to one browser and one sign-in. */
export type SignInSecrets = Readonly<{ state: string; nonce: string; verifier: string }>

/** Where a sign-in ends on our side: the address that is registered with the shop. */
export type SignInReturn = Readonly<{ redirectUri: string; origin: string }>

export type ShopTrouble = Readonly<{
  because: 'cancelled' | 'away' | 'refused' | 'unverified'
  /** What happened, for the log: no code, token or address is in it. */
  fault: string
}>

export type FoundSignInPage = Readonly<{ ok: true; url: string }> | NoAnswer
export type ToldAddress = Readonly<{ ok: true; email: string }> | NoAnswer
type NoAnswer = Readonly<{ ok: false }> & ShopTrouble

/** The page of the shop to send a browser to: its code will be good for whoever holds the verifier, and only here. */
export function findSignInPage(
  shop: ShopSignIn,
  secrets: SignInSecrets,
  place: SignInReturn & Readonly<{ language: string }>,
): Promise<FoundSignInPage> {
  return orTrouble<FoundSignInPage>(async () => {
    const { calculatePKCECodeChallenge } = await protocol()
    const server = await discover(shop)
    const url = new URL(server.authorization_endpoint)
    const asked = {
      client_id: shop.clientId,
      response_type: 'code',
      redirect_uri: place.redirectUri,
      scope,
      state: secrets.state,
      nonce: secrets.nonce,
      code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
      code_challenge_method: 'S256',
      ui_locales: place.language,
    }
    for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
    return { ok: true, url: url.href }
  })
}

const Claims = z.object({ email: z.string(), email_verified: z.literal(true) })

/**
 * The address that the shop says its customer has proved to read. Its word counts when the code was drawn for our verifier, and
 * its token is signed with a key of the shop (RS256 and nothing else), for us, in time, and for this one sign-in. The access that comes
 * with it is not used, and not kept.
 */
export function readToldAddress(
  shop: ShopSignIn,
  secrets: SignInSecrets,
  place: SignInReturn,
  answer: URLSearchParams,
): Promise<ToldAddress> {
  return orTrouble<ToldAddress>(async () => {
    const oauth = await protocol()
    const server = await discover(shop)
    const client = { client_id: shop.clientId, id_token_signed_response_alg: 'RS256', [oauth.clockTolerance]: clockToleranceS }
    const options = {
      [oauth.customFetch]: ask,
      [oauth.allowInsecureRequests]: isLocal(shop),
      // A public client is known to the shop by its origin.
      headers: { Origin: place.origin },
    }
    const proved = oauth.validateAuthResponse(server, client, answer, secrets.state)
    const response = await oauth.authorizationCodeGrantRequest(
      server,
      client,
      byItsSecret(shop),
      proved,
      place.redirectUri,
      secrets.verifier,
      options,
    )
    const expected = { expectedNonce: secrets.nonce, requireIdToken: true }
    const told = await oauth.processAuthorizationCodeResponse(server, client, response, expected)
    await oauth.validateApplicationLevelSignature(server, response, options)
    const claims = Claims.safeParse(oauth.getValidatedIdTokenClaims(told))
    if (!claims.success) return { ok: false, because: 'unverified', fault: 'the shop names no address that was verified' }
    return { ok: true, email: claims.data.email }
  })
}

/**
 * How the shop knows us: by our number, and our secret where it gave us one. Both go as they are, as the shop's own documentation
 * has it; the library's way escapes the hyphens that are in them, which the shop would have to undo.
 */
function byItsSecret({ clientId, clientSecret }: ShopSignIn): ClientAuth {
  return (_server, _client, body, headers) => {
    body.set('client_id', clientId)
    if (clientSecret !== null) headers.set('Authorization', `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`)
  }
}

const Server = z.object({
  issuer: z.url(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
  authorization_response_iss_parameter_supported: z.boolean().optional(),
})

/**
 * Where the shop's sign-in is, by the word of its own domain. The issuer is another host than the domain that is asked (Shopify's own, one
 * for all shops, with the shop's number in its path), so that the two are not compared.
 */
async function discover(shop: ShopSignIn) {
  const response = await ask(`${shop.origin}/.well-known/openid-configuration`, { headers: { Accept: 'application/json' } })
  const server = Server.safeParse(await response.json().catch(() => null))
  if (!response.ok || !server.success) throw new ShopAway(`the shop does not say where its sign-in is (${response.status})`)
  const { issuer, authorization_endpoint, token_endpoint, jwks_uri } = server.data
  const plain = [issuer, authorization_endpoint, token_endpoint, jwks_uri].filter((url) => !url.startsWith('https://'))
  if (plain.length > 0 && !isLocal(shop)) throw new ShopAway('the shop names an address for its sign-in that is not https')
  const { authorization_response_iss_parameter_supported: namesIssuer = false } = server.data
  return { issuer, authorization_endpoint, token_endpoint, jwks_uri, authorization_response_iss_parameter_supported: namesIssuer }
}

function isLocal(shop: ShopSignIn): boolean {
  return shop.origin.startsWith('http://')
}

/** The shop gave no answer of its own. */
class ShopAway extends Error {}

type Asking = Readonly<{ method?: string; headers: Record<string, string>; body?: URLSearchParams | null | undefined }>

async function ask(url: string, { method = 'GET', headers, body = null }: Asking): Promise<Response> {
  const timeout = AbortSignal.timeout(requestTimeoutMs)
  const response = await fetch(url, { method, headers, body, redirect: 'manual', signal: timeout }).catch(() => {
    throw new ShopAway(timeout.aborted ? 'the shop does not answer in time' : 'the shop cannot be reached')
  })
  if (response.status >= 500) throw new ShopAway(`the shop answers ${response.status}`)
  return response
}

/** What the library says of an answer that it does not accept; what is none of these is a fault of ours. */
const Unaccepted = z.object({ code: z.string().startsWith('OAUTH_'), message: z.string(), error: z.string().optional() })

/** What the errors of the protocol mean to a customer. */
const sentBack: ReadonlyMap<string, ShopTrouble['because']> = new Map([
  ['access_denied', 'cancelled'],
  ['login_required', 'cancelled'],
  ['server_error', 'away'],
  ['temporarily_unavailable', 'away'],
])

async function orTrouble<Found>(work: () => Promise<Found>): Promise<Found | NoAnswer> {
  try {
    return await work()
  } catch (fault) {
    if (fault instanceof ShopAway) return { ok: false, because: 'away', fault: fault.message }
    const unaccepted = Unaccepted.safeParse(fault)
    if (!unaccepted.success) throw fault
    const { message, error } = unaccepted.data
    // The error may stand in an address that anybody wrote.
    return { ok: false, because: sentBack.get(error ?? '') ?? 'refused', fault: `${message} ${error?.slice(0, 60) ?? ''}`.trim() }
  }
}
