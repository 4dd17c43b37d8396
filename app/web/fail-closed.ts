import type { Context } from './context.ts'

/**
 * Runs what decides who may enter. When it cannot decide, because the database does not answer, nobody enters: 503,
 * and the browser is told when to try again (security.md R1).
 */
export async function failClosed<T>(context: Pick<Context, 'portal' | 'requestId'>, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (fault) {
    if (fault instanceof Response) throw fault
    context.portal.log.error({ err: fault, requestId: context.requestId }, 'sign-in cannot be decided')
    throw new Response(null, { status: 503, statusText: 'Service Unavailable', headers: { 'Retry-After': '5' } })
  }
}
