import type { CaseView } from '#app/domain/cases/case-view.ts'
import { needsException } from '#app/domain/cases/exception.ts'
import { isShopAtWork, mayChoose } from '#app/domain/cases/exchange-difference.ts'
import { fitsParcel } from '#app/domain/cases/fitting-steps.ts'
import type { CaseResolution } from '#app/domain/cases/outcome-view.ts'
import { maySendFirst, type SendFirstTerms } from '#app/domain/cases/sent-first.ts'
import { openSteps, type Transition } from '#app/domain/cases/transitions.ts'

import { nextFirst } from './step-keys.ts'
import { usualStep } from './usual-step.ts'

/** The steps that staff can take in a case, what usually comes next in front; none while its shop is at work. */
export function stepsForStaff(view: CaseView, outcome: CaseResolution, sendFirst: SendFirstTerms): Transition[] {
  if (isShopAtWork(view, outcome)) return []
  const open = openSteps(view.kind, view.state, 'staff').filter((step) => fitsParcel(view, step) && !needsException(view, step))
  return nextFirst(
    open.filter((step) => isOffered(step, view, outcome, sendFirst)),
    usualStep(view, outcome),
  )
}

/** Of an exchange the table does not say all: whether its store sends first, and whether what was promised is gone. */
function isOffered(step: Transition, view: CaseView, outcome: CaseResolution, sendFirst: SendFirstTerms): boolean {
  if (step === 'send_first') return sendFirst !== null && maySendFirst(view, outcome)
  return step !== 'choose_instead' || mayChoose(view)
}
