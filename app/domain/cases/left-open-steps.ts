import { stepRows as steps } from './step-rows.ts'

/**
 * Where silence on an offer is no answer, what was offered is paid and the rest stays open: its customer may agree late, or ask for more
 * once that was paid.
 */
export const leftOpen = {
  leave_open: { ...steps.leave_open, from: ['offer_sent'], to: 'offer_unanswered' },
  accept_late: { ...steps.accept_late, from: ['offer_unanswered'], to: 'offer_accepted' },
  dispute_rest: {
    ...steps.dispute_rest,
    from: ['refunded'],
    to: 'rest_disputed',
    after: 'leave_open',
    unless: ['accept_offer', 'accept_late'],
  },
  stand_by: { ...steps.stand_by, from: ['rest_disputed'], to: 'refunded' },
} as const
