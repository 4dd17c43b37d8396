import type { Portal } from '#app/infra/shared/portal.ts'
import { staffLucia } from '#app/infra/sign-in/staff-sessions.ts'
import { hashToken, newToken } from '#app/infra/sign-in/token.ts'

/** The cookies of a member of staff, as a passkey used this moment would leave them. */
export async function staffCookies(portal: Portal, staffId: string): Promise<{ staff: string }> {
  const token = newToken()
  const attributes = { codeId: null, userAgent: null, place: null, freshlyProved: true }
  await staffLucia(portal.db).createSession(staffId, attributes, { sessionId: hashToken(token) })
  return { staff: token }
}

/** Lets their proof become older than a quarter of an hour. */
export async function letProofAge(portal: Portal, staffId: string): Promise<void> {
  await portal.db.$executeRaw`UPDATE staff_session SET proved_at = proved_at - interval '16 minutes' WHERE staff_id = ${staffId}::uuid`
}

/** What a handler answered or threw, as its status and where it leads. */
export async function statusOf(answer: Promise<unknown>): Promise<[number, string | null]> {
  const given = await answer.catch((thrown: unknown) => thrown)
  if (given instanceof Response) return [given.status, given.headers.get('Location')]
  if (given instanceof Error) throw given
  const init = typeof given === 'object' && given !== null && 'init' in given ? (given.init as ResponseInit | null) : null
  return [init?.status ?? 200, null]
}
