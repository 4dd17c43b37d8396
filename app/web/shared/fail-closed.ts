import type { Context } from './context.ts'
import { unavailable } from './unavailable.ts'

/**
 * Runs what decides who may enter. When it cannot decide, whatever the cause, nobody enters: 503, and the browser is
 * told when to try again (security.md R1).
 */
export async function failClosed<T>(context: Pick<Context, 'portal' | 'requestId'>, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (fault) {
    if (fault instanceof Response) throw fault
    throw unavailable(fault, context, 'sign-in cannot be decided')
  }
}
