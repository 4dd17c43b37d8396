import type { CodePurpose } from '#app/domain/sign-in/code.ts'
import { openCode } from '#app/infra/mail/sealed-code.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { newToken } from '#app/infra/sign-in/token.ts'
import { type RequestedCode, requestCode } from '#app/usecases/sign-in/request-code.ts'
import { type SignedIn, signInWithCode } from '#app/usecases/sign-in/sign-in-with-code.ts'
import type { Visitor } from '#app/usecases/sign-in/visitor.ts'

const anywhere = '203.0.113.7'

/** A visitor with nothing special about them. */
export function visitor(change: Partial<Visitor> = {}): Visitor {
  return { address: anywhere, userAgent: null, country: null, device: null, language: 'en', store: 'us', ...change }
}

export function emailOf(address: string): { address: string; key: string } {
  return { address, key: address.toLowerCase() }
}

/** Asks for a code as a browser with this flow would; the code is read out of the mail that waits, or null. */
export async function askForCode(
  portal: Portal,
  email: string,
  options: Readonly<{ flow?: string; visitor?: Visitor; purpose?: CodePurpose }> = {},
): Promise<{ flow: string; code: string | null; answer: RequestedCode }> {
  const flow = options.flow ?? newToken()
  const before = await latestMailId(portal, email)
  const answer = await requestCode(portal, { email, flow, purpose: options.purpose ?? 'sign-in', visitor: options.visitor ?? visitor() })
  const after = await latestMailId(portal, email)
  return { flow, code: after === null || after === before ? null : await codeInMail(portal, after), answer }
}

/** A code that must have come. */
export async function codeFor(portal: Portal, email: string, flow: string, from = visitor()): Promise<string> {
  const { code } = await askForCode(portal, email, { flow, visitor: from })
  if (code === null) throw new Error(`no code was sent to ${email}`)
  return code
}

async function latestMailId(portal: Portal, email: string): Promise<string | null> {
  const mail = await portal.db.mail.findFirst({
    where: { toAddress: { equals: email, mode: 'insensitive' }, kind: 'sign-in-code' },
    orderBy: { createdAt: 'desc' },
    select: { id: true },
  })
  return mail?.id ?? null
}

/** The code in the newest mail to an address. */
export async function codeInLatestMail(portal: Portal, email: string): Promise<string> {
  const id = await latestMailId(portal, email)
  if (id === null) throw new Error(`no code was sent to ${email}`)
  return codeInMail(portal, id)
}

async function codeInMail(portal: Portal, id: string): Promise<string> {
  const { sealed } = await portal.db.mail.findUniqueOrThrow({ where: { id }, select: { sealed: true } })
  const code = sealed && openCode(portal.settings.sealingKey, sealed)
  if (!code) throw new Error('the mail holds no code')
  return code
}

/** Tries a code as the browser of `flow`. */
export function enterCode(
  portal: Portal,
  email: string,
  flow: string,
  code: unknown,
  change: Readonly<{ visitor?: Visitor; oldToken?: string | null; worked?: boolean }> = {},
): Promise<SignedIn> {
  return signInWithCode(portal, {
    flow,
    code,
    email: emailOf(email),
    oldToken: change.oldToken ?? null,
    worked: change.worked ?? false,
    chosen: { language: null, store: null },
    visitor: change.visitor ?? visitor(),
  })
}

export type Try = SignedIn | Readonly<{ done: false; because: 'unavailable' }>

/**
 * As `enterCode`, for hundreds at once by somebody who does the work that the brake asks for, so that it is not the
 * brake that holds them. A try that found no connection within its two seconds is what the pages answer 503, a refusal
 * like any other.
 */
export function enterInCrowd(...[portal, email, flow, code, change]: Parameters<typeof enterCode>): Promise<Try> {
  return enterCode(portal, email, flow, code, { ...change, worked: true }).catch((fault: unknown) => {
    if (!/timeout exceeded|connection timeout|start a transaction|Transaction API error/i.test(String(fault))) throw fault
    return { done: false, because: 'unavailable' }
  })
}

/** A code that is certainly another one. */
export function otherThan(code: string): string {
  return String((Number(code) + 1) % 100_000_000).padStart(8, '0')
}

/** Lets time pass for everything the sign-in counts by the database's clock. */
export async function letTimePass(portal: Portal, interval: string): Promise<void> {
  await portal.database.pool.query(`UPDATE auth_bucket SET window_start = window_start - $1::interval`, [interval])
  await portal.database.pool.query(`UPDATE login_code SET created_at = created_at - $1::interval, expires_at = expires_at - $1::interval`, [
    interval,
  ])
  await portal.database.pool.query(
    `UPDATE session SET created_at = created_at - $1::interval, expires_at = expires_at - $1::interval,
      last_seen_at = last_seen_at - $1::interval, proved_at = proved_at - $1::interval`,
    [interval],
  )
}

/** Signs a customer in from scratch. */
export async function signIn(portal: Portal, email: string, from = visitor()): Promise<Extract<SignedIn, { done: true }>> {
  const { flow, code } = await askForCode(portal, email, { visitor: from })
  const signedIn = await enterCode(portal, email, flow, code, { visitor: from })
  if (!signedIn.done) throw new Error(`not signed in: ${signedIn.because}`)
  return signedIn
}
