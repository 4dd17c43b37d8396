import { createHash } from 'node:crypto'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { type ServedSignIn, serveLocalSignIn } from '#scripts/local-shop/sign-in/serve.ts'

const back = 'http://localhost:4000/sign-in/shop/callback'
let shop: ServedSignIn

beforeAll(async () => {
  shop = await serveLocalSignIn({ id: 'portal', secret: null }, (uri) => uri === back)
})
afterAll(() => shop.stop())

const verifier = 'a-verifier-that-nobody-else-knows-0123456789'
const asked = {
  client_id: 'portal',
  redirect_uri: back,
  response_type: 'code',
  scope: 'openid email',
  state: 's',
  nonce: 'n',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
}

const at = (path: string, query: Readonly<Record<string, string>>) =>
  `${shop.origin}/authentication/1001${path}?${new URLSearchParams(query)}`
const post = (url: string, form: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) =>
  fetch(url, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual', headers })

async function newCode(): Promise<string> {
  const sent = await post(at('/oauth/authorize', asked), { answer: 'yes', email: 'sam@example.test' })
  return new URL(sent.headers.get('Location') ?? '').searchParams.get('code') ?? ''
}

function redeem(code: string, change: Readonly<Record<string, string>> = {}, origin = 'http://localhost:4000') {
  const form = { grant_type: 'authorization_code', client_id: 'portal', redirect_uri: back, code_verifier: verifier, code, ...change }
  return post(at('/oauth/token', {}), form, { Origin: origin })
}

test('the shop’s page comes for its app, with a challenge, and leads to the app’s own address only', async () => {
  expect((await fetch(at('/oauth/authorize', asked))).status).toBe(200)
  const changes = {
    client_id: 'x',
    redirect_uri: 'https://evil.example',
    response_type: 'token',
    scope: 'email',
    code_challenge_method: 'plain',
  }
  for (const [name, value] of Object.entries({ ...changes, code_challenge: '', nonce: '', state: '' })) {
    expect([name, (await fetch(at('/oauth/authorize', { ...asked, [name]: value }))).status]).toEqual([name, 400])
  }
})

test('a code is good once, for its own challenge and address, and from the app’s origin', async () => {
  const code = await newCode()
  expect((await redeem(code, {}, 'https://evil.example')).status).toBe(401)
  expect(await (await redeem(code)).json()).toMatchObject({
    token_type: 'bearer',
    id_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/) as string,
  })
  expect(await (await redeem(code)).json()).toEqual({ error: 'invalid_grant' })
  expect((await redeem(await newCode(), { code_verifier: 'another' })).status).toBe(400)
  expect((await redeem(await newCode(), { redirect_uri: 'http://localhost:4000/elsewhere' })).status).toBe(400)
})

test('signing out of the shop leads to the app’s own address, and to no other', async () => {
  const leave = (to: string) => fetch(at('/logout', { post_logout_redirect_uri: to }), { redirect: 'manual' })
  expect((await leave(back)).headers.get('Location')).toBe(back)
  const elsewhere = await leave('https://evil.example')
  expect([elsewhere.status, elsewhere.headers.get('Location')]).toEqual([200, null])
})
