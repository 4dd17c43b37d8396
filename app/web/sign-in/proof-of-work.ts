import { timingSafeEqual } from 'node:crypto'

import { minutes } from '#app/domain/shared/duration.ts'
import { parseCode } from '#app/domain/sign-in/code.ts'
import { isProofOfWork, workAtMost } from '#app/domain/sign-in/proof-of-work.ts'
import { sign } from '#app/infra/shared/sealing.ts'

import type { Context } from '../shared/context.ts'

const lifetime = minutes(5)

/** What a browser of this flow has to work on while the brake is on; good for five minutes. */
export function newChallenge(flow: string, context: Context): string {
  const end = (context.portal.clock.now().getTime() + lifetime).toString(36)
  return `${end}.${macOf(flow, end, context)}`
}

type Sent = Readonly<{ code: string; challenge?: string | undefined; nonce?: number | undefined }>

/** Whether a form brings work done for its code, on a challenge that this flow was given lately. */
export function didWork({ code: typed, challenge, nonce }: Sent, flow: string, context: Context): boolean {
  const code = parseCode(typed)
  if (code === null || challenge === undefined || nonce === undefined || nonce > workAtMost) return false
  const [end = '', mac = ''] = challenge.split('.')
  const expected = Buffer.from(macOf(flow, end, context))
  const given = Buffer.from(mac)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return false
  return parseInt(end, 36) > context.portal.clock.now().getTime() && isProofOfWork({ challenge: `${end}.${mac}`, code, nonce })
}

function macOf(flow: string, end: string, { portal }: Context): string {
  return sign(portal.settings.sealingKey, 'work', JSON.stringify([flow, end]))
    .toString('base64url')
    .slice(0, 22)
}
