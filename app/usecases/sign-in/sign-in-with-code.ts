import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { newDevice } from '#app/infra/sign-in/device.ts'
import { openByCode } from '#app/infra/sign-in/open-by-code.ts'
import { hashToken, newToken } from '#app/infra/sign-in/token.ts'

import { type CodeVerdict, judgeCode } from './try-code.ts'
import { signInNotice, type Visitor } from './visitor.ts'

export type SignInInput = Readonly<{
  flow: string
  email: Readonly<{ address: string; key: string }>
  code: unknown
  /** Whether the browser worked for this try, as the brake over all addresses asks of it. */
  worked?: boolean
  /** What the browser's session cookie held, if anything: that session ends. */
  oldToken: string | null
  /** What the visitor has chosen, not what was guessed; kept by a new account. */
  chosen: Readonly<{ language: Language | null; store: StoreId | null }>
  visitor: Visitor
}>

export type SignedIn =
  | Readonly<{ done: true; customerId: string; token: string; device: string }>
  | Readonly<{ done: false; because: Extract<CodeVerdict, { right: false }>['because'] }>

/** Opens the one session that a right code opens, and makes the account when it is the address's first. */
export async function signInWithCode(portal: Portal, input: SignInInput): Promise<SignedIn> {
  const { email, visitor } = input
  const verdict = await judgeCode(portal, { ...input, purpose: 'sign-in', emailKey: email.key })
  if (!verdict.right) return { done: false, because: verdict.because }
  const token = newToken()
  const customerId = await openByCode(portal.database.pool, {
    codeId: verdict.codeId,
    email,
    chosen: input.chosen,
    session: { id: hashToken(token), userAgent: visitor.userAgent?.slice(0, 500) ?? null, place: visitor.country },
    endedSessionId: input.oldToken === null ? null : hashToken(input.oldToken),
    charged: verdict.charged,
    ended: verdict.ended,
    ip: visitor.address,
    notice: verdict.knownDevice ? null : signInNotice(visitor),
  })
  if (customerId === null) return { done: false, because: 'wrong' }
  return { done: true, customerId, token, device: newDevice(portal.settings.sealingKey, email.key) }
}
