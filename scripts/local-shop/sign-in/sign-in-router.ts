import { type Request, Router, text } from 'express'

import { isClient, type LocalClient, newGrants, readAsked } from './grants.ts'
import { newTokenSigner, type TokenFault } from './id-token.ts'
import { askWhoPage, plainPage } from './pages.ts'

export type LocalSignIn = Readonly<{
  /** To be mounted at the shop's root. */
  router: Router
  /** What goes wrong with the next token, or with every answer until it is taken back. */
  spoil: (fault: TokenFault | 'down' | null) => void
}>

type Options = Readonly<{
  /** Where the shop is, as browsers and the portal reach it. */
  origin: () => string
  client: LocalClient
  /** The addresses that the app has registered to come back to. */
  mayReturnTo: (uri: string) => boolean
  /** Who stands in the page's field at first. */
  suggested: string
}>

/** The number that Shopify's addresses have in them for the shop. */
const base = '/authentication/1001'

/** Sign-in of a shop as the Customer Account API has it: discovery, a page, codes bound to a challenge, signed tokens, sign-out. */
export function localSignIn({ origin, client, mayReturnTo, suggested }: Options): LocalSignIn {
  const signer = newTokenSigner()
  const grants = newGrants(Date.now)
  let fault: TokenFault | 'down' | null = null
  const router = Router()
  router.use([base, '/.well-known'], (_request, response, next) => {
    if (fault === 'down') response.status(503).send('down')
    else next()
  })
  router.get('/.well-known/openid-configuration', (_request, response) => void response.json(metadataOf(origin())))
  router.get(`${base}/.well-known/jwks.json`, (_request, response) => void response.json(signer.jwks))

  router.get(`${base}/oauth/authorize`, (request, response) => {
    const asked = readAsked(queryOf(request), client, mayReturnTo)
    if (typeof asked === 'string') return void response.status(400).send(plainPage('This sign-in cannot begin', asked))
    response.send(askWhoPage(request.originalUrl, suggested))
  })
  router.post(`${base}/oauth/authorize`, form, (request, response) => {
    const asked = readAsked(queryOf(request), client, mayReturnTo)
    if (typeof asked === 'string') return void response.status(400).send(plainPage('This sign-in cannot begin', asked))
    const said = formOf(request)
    const back = new URL(asked.redirectUri)
    back.searchParams.set('state', asked.state)
    if (said.get('answer') === 'yes') {
      const person = { email: said.get('email') ?? '', verified: said.get('unverified') !== 'yes' }
      back.searchParams.set('code', grants.give({ ...asked, ...person }))
    } else back.searchParams.set('error', 'access_denied')
    response.redirect(303, back.href)
  })

  router.post(`${base}/oauth/token`, form, (request, response) => {
    const said = formOf(request)
    if (!request.headers['user-agent']) return void response.status(403).json({ error: 'forbidden' })
    if (!isClient(client, said, request.headers)) return void response.status(401).json({ error: 'invalid_client' })
    const granted = grants.redeem(said, client)
    if (granted === 'invalid_grant') return void response.status(400).json({ error: 'invalid_grant' })
    const now = Math.floor(Date.now() / 1000)
    const { email, verified, nonce } = granted
    const claims = { iss: `${origin()}${base}`, sub: `customer of ${email}`, aud: client.id, iat: now, exp: now + 3600, nonce }
    const idToken = signer.sign({ ...claims, email, email_verified: verified }, fault === 'down' || fault === null ? {} : fault)
    response.setHeader('Cache-Control', 'no-store')
    response.json({ access_token: 'access-of-the-local-shop', token_type: 'bearer', expires_in: 3600, id_token: idToken })
  })

  router.get(`${base}/logout`, (request, response) => {
    const to = queryOf(request).get('post_logout_redirect_uri') ?? ''
    if (mayReturnTo(to)) response.redirect(303, to)
    else response.send(plainPage('You are signed out of the shop'))
  })
  return { router, spoil: (next) => void (fault = next) }
}

function metadataOf(origin: string) {
  return {
    issuer: `${origin}${base}`,
    authorization_endpoint: `${origin}${base}/oauth/authorize`,
    token_endpoint: `${origin}${base}/oauth/token`,
    end_session_endpoint: `${origin}${base}/logout`,
    jwks_uri: `${origin}${base}/.well-known/jwks.json`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    scopes_supported: ['openid', 'email', 'customer-account-api:full'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    code_challenge_methods_supported: ['S256'],
  }
}

/** Forms are read as they came: a field that is sent twice is no list. */
const form = text({ type: 'application/x-www-form-urlencoded', limit: '16kb' })

function formOf(request: Request): URLSearchParams {
  const sent: unknown = request.body
  return new URLSearchParams(typeof sent === 'string' ? sent : '')
}

function queryOf(request: Request): URLSearchParams {
  return new URL(request.originalUrl, 'http://localhost').searchParams
}
