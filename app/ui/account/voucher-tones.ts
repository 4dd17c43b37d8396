import type { VoucherState } from '#app/domain/account/voucher-state.ts'

import type { BadgeTone } from '../shared/status-badge.tsx'

/** How a voucher looks at a glance, to its customer and to staff; the word beside it says the rest. */
export const voucherTones: Readonly<Record<VoucherState, BadgeTone>> = {
  making: 'wait',
  ready: 'good',
  revoking: 'wait',
  used: 'idle',
  revoked: 'idle',
  expired: 'idle',
}
