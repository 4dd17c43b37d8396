import { createHash, randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** The portal as the shop knows it: a public client has no secret. */
export type LocalClient = Readonly<{ id: string; secret: string | null }>

/** What a browser was sent with to the shop's page. */
export type Asked = Readonly<{ clientId: string; redirectUri: string; state: string; nonce: string; challenge: string }>

type Granted = Asked & Readonly<{ email: string; verified: boolean }>

export type Grants = Readonly<{
  /** A code for what was granted; it works once and for a minute. */
  give: (granted: Granted) => string
  /** What a code stands for, or why it stands for nothing. */
  redeem: (form: URLSearchParams, client: LocalClient) => Granted | 'invalid_grant'
}>

const lifetimeMs = 60_000

export function newGrants(now: () => number): Grants {
  const given = new Map<string, Readonly<{ granted: Granted; until: number }>>()
  return {
    give: (granted) => {
      const code = randomBytes(24).toString('base64url')
      given.set(code, { granted, until: now() + lifetimeMs })
      return code
    },
    redeem: (form, client) => {
      const code = form.get('code') ?? ''
      const found = given.get(code)
      given.delete(code)
      if (!found || found.until < now() || found.granted.clientId !== client.id) return 'invalid_grant'
      const { redirectUri, challenge } = found.granted
      const fits = form.get('redirect_uri') === redirectUri && challengeOf(form.get('code_verifier') ?? '') === challenge
      return fits ? found.granted : 'invalid_grant'
    },
  }
}

function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url')
}

/** What an address of the shop's page asks for, or why it cannot be asked. */
export function readAsked(query: URLSearchParams, client: LocalClient, mayReturnTo: (uri: string) => boolean): Asked | string {
  const [redirectUri = '', clientId = ''] = [query.get('redirect_uri') ?? '', query.get('client_id') ?? '']
  if (clientId !== client.id) return 'client_id names no app of this shop'
  if (!mayReturnTo(redirectUri)) return 'redirect_uri is none of the app’s addresses'
  if (query.get('response_type') !== 'code') return 'response_type must be code'
  if (!query.get('scope')?.split(' ').includes('openid')) return 'scope must ask for openid'
  if (query.get('code_challenge_method') !== 'S256') return 'code_challenge_method must be S256'
  const [state, nonce, challenge] = ['state', 'nonce', 'code_challenge'].map((name) => query.get(name) ?? '')
  if (!state || !nonce || !challenge) return 'state, nonce and code_challenge are needed'
  return { clientId, redirectUri, state, nonce, challenge }
}

/** Whether who asks for a token is the app: by its secret, or, where it can keep none, by the origin it is registered with. */
export function isClient(client: LocalClient, form: URLSearchParams, headers: IncomingHttpHeaders): boolean {
  if (client.secret === null) {
    return form.get('client_id') === client.id && headers.origin === originOf(form.get('redirect_uri') ?? '')
  }
  const basic = Buffer.from(`${client.id}:${client.secret}`).toString('base64')
  return headers.authorization === `Basic ${basic}`
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null
}
