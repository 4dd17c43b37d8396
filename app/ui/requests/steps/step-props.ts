import type { SubmissionResult } from '@conform-to/react'

import type { RequestKind } from '#app/domain/policy/facts.ts'
import type { InsteadView } from '#app/views/requests/instead-view.ts'
import type { RightView } from '#app/views/requests/right-view.ts'
import type { RequestPageView } from '#app/views/requests/request-page.ts'

import type { StepFacts } from './step-frame.tsx'

export type StepProps = Readonly<{
  action: RequestKind
  page: RequestPageView & Readonly<{ instead: InsteadView | null; right: RightView | null }>
  /** What the server said of the last submission, with what was typed. */
  reply: SubmissionResult | undefined
  facts: StepFacts
}>
