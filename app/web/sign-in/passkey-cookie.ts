import { isToken } from '#app/infra/sign-in/token.ts'

import type { Context } from '../shared/context.ts'
import { droppedCookie, readSecretCookie, secretCookie } from '../shared/cookies.ts'
import { formToken } from '../shared/form-token.ts'
import { PasskeyForm } from './passkey-form.ts'
import { readOwnForm } from '../shared/read-own-form.ts'

const purpose = 'passkey'

type Begun = Readonly<{ done: true; options: object; challengeToken: string }> | Readonly<{ done: false; because: string }>

/** What a browser asked for to use or make a passkey, with the cookie that ties the challenge to it and the form's token. */
export function passkeyOptions(begun: Begun, context: Context): Response {
  if (!begun.done) return Response.json({ because: begun.because }, { status: begun.because === 'slow-down' ? 429 : 404 })
  const cookie = secretCookie('passkey', begun.challengeToken, context.portal.settings)
  const token = formToken({ flow: begun.challengeToken }, purpose, context)
  return Response.json({ options: begun.options, token }, { headers: { 'Set-Cookie': cookie } })
}

type PasskeyAnswer = Readonly<{ ok: true; answer: string; challengeToken: string }> | Readonly<{ ok: false; because: 'stale' | 'refused' }>

/**
 * What a passkey answered, with the challenge of this browser. When another page of ours has asked for one since, this
 * page's answer is "stale": the newer challenge is left alone, and the next press of the button begins anew. Of a browser
 * that was given none nothing is read.
 */
export async function readPasskeyAnswer(request: Request, context: Context): Promise<PasskeyAnswer> {
  const challengeToken = challengeTokenOf(request, context)
  if (challengeToken === '') return { ok: false, because: 'stale' }
  const form = await readOwnForm(request, PasskeyForm, { holder: { flow: challengeToken }, form: purpose }, context)
  if (!form.ok) return { ok: false, because: form.status === 409 ? 'stale' : 'refused' }
  return { ok: true, answer: form.value.answer, challengeToken }
}

/** The token of the challenge that this browser was given; an empty one, which finds nothing, when there is none. */
function challengeTokenOf(request: Request, context: Context): string {
  const token = readSecretCookie(request, 'passkey', context.portal.settings)
  return token !== null && isToken(token) ? token : ''
}

export function droppedPasskeyCookie(context: Context): string {
  return droppedCookie('passkey', context.portal.settings)
}
