import type { CaseState } from '#app/domain/cases/transitions.ts'

/** How a state looks at a glance; the word beside it says the rest. */
export function stateTone(state: CaseState): 'good' | 'wait' | 'stop' | 'info' | 'idle' {
  return tones[state]
}

const tones: Readonly<Record<CaseState, 'good' | 'wait' | 'stop' | 'info' | 'idle'>> = {
  submitted: 'wait', info_requested: 'wait', confirmed: 'info', requested: 'info', intercepted: 'info',
  awaiting_return: 'info', approved: 'good', troubleshooting: 'info', send_in: 'wait', pickup_booked: 'info',
  pickup_failed: 'stop', picked_up: 'info', received: 'info', inspected: 'info', diagnosed: 'info', offer_sent: 'wait',
  offer_accepted: 'good', offer_disputed: 'wait', estimate_sent: 'wait', estimate_accepted: 'good',
  estimate_declined: 'idle', repaired: 'good', shipped_back: 'info', sent_back: 'info', solved: 'good',
  replaced: 'good', refunded: 'good', rejected: 'stop', closed: 'idle', declined: 'stop', withdrawn: 'idle',
  expired: 'idle', failed: 'stop', lost: 'stop', late: 'stop', not_returned: 'stop',
}
