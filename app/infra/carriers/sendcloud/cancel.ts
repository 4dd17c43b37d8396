import type { CancelAnswer } from '#app/domain/parcels/carrier.ts'

import { ask, type SendcloudAccess } from './ask.ts'
import { refusalOf } from './refusal.ts'

/**
 * Sends the courier away, then calls the return off. What is called off already, or not known, is called off; what the carrier does not
 * take back any more is too late.
 */
export async function cancel(access: SendcloudAccess, bookingId: string, signal: AbortSignal): Promise<CancelAnswer> {
  const [returnId = '', pickupId] = bookingId.split(':')
  if (pickupId !== undefined) {
    const sent = await ask(access, { method: 'POST', path: `pickups/${encodeURIComponent(pickupId)}/cancel` }, signal)
    if (sent.kind === 'unreachable') return sent
    if (sent.status === 409) return { kind: 'too_late', words: refusalOf(sent).words }
  }
  const answer = await ask(access, { method: 'PATCH', path: `returns/${encodeURIComponent(returnId)}/cancel` }, signal)
  if (answer.kind === 'unreachable') return answer
  if (answer.status === 202 || answer.status === 200 || answer.status === 404) return { kind: 'cancelled' }
  return { kind: 'too_late', words: refusalOf(answer).words }
}
