import type { CoverageState } from '#app/views/warranty/machine-page.ts'

import type { BadgeTone } from '../shared/status-badge.tsx'

/** How an answer of the warranty looks at a glance; the word beside it says the rest. */
export const coverageTones: Readonly<Record<CoverageState, BadgeTone>> = {
  covered: 'good',
  first_use_replacement: 'good',
  agreement: 'info',
  depends_on_diagnosis: 'wait',
  receipt_date_unknown: 'wait',
  unknown_category: 'wait',
  expired: 'idle',
  not_covered: 'idle',
  not_repairable: 'idle',
  not_begun: 'idle',
  discontinued: 'stop',
}
