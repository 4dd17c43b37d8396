import { givingSteps } from '#app/domain/cases/approval.ts'
import type { Transition } from '#app/domain/cases/transitions.ts'

/** A form of a case: of one of its steps, or one beside them. */
type Form = Transition | 'exception' | 'gift' | 'extra' | 'label'

type Known = Readonly<{
  steps: readonly Transition[]
  /** The step whose form was answered, with what is wrong in it. */
  answered: string | null
  /** What waits for a second person, and what something was just said of, in this order. */
  waiting: readonly Form[]
  /** Whether an exception may be proposed: where no step is left, it is what can still be done. */
  hasException: boolean
}>

/** Forms that send a step of another name than their own. */
const formOfStep: Readonly<Partial<Record<string, Form>>> = {
  propose_override: 'exception',
  credit_gift: 'gift',
  record_extra: 'extra',
  send_replacement: 'replace',
  name_shipping: 'book_pickup',
  take_shipping: 'book_pickup',
}

/** Which form of a case stands open: the one that was answered, what waits for somebody, else the first. */
export function openForm({ steps, answered, waiting, hasException }: Known): Form | null {
  const own = answered === 'propose_approval' ? steps.find(isGiving) : steps.find((step) => step === answered)
  const sent = own ?? (answered === null ? undefined : formOfStep[answered])
  return sent ?? waiting[0] ?? steps[0] ?? (hasException ? 'exception' : null)
}

function isGiving(step: Transition): boolean {
  return givingSteps.some((giving) => giving === step)
}
