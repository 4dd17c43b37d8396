import { z } from 'zod'

import { staffReason } from '../shared/staff-reason.ts'

const command = z.uuid()

export const RetryForm = z.object({ command })

/** The longest that a reference and a reason are, as their fields say it too. */
export const SettleForm = z.object({
  command,
  reference: z.string({ error: 'required' }).trim().min(1, 'required').max(80, 'tooLong'),
  reason: staffReason,
})
