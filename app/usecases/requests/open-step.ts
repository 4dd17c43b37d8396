import type { OfferedReplacements } from '#app/domain/cases/replacement.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'
import { answersOf, firstOpen, isAnswered, mayOpen, partOfDraft } from '#app/domain/requests/draft.ts'
import { tickedAtFirst } from '#app/domain/requests/items-left.ts'
import { type WizardStep, stepNamed } from '#app/domain/requests/steps.ts'
import { isRefusedByBoth } from '#app/domain/statutory/claim-of.ts'
import type { StoredDraft } from '#app/infra/requests/drafts.ts'
import { findVariant } from '#app/infra/shop/find-variants.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { offerReplacements } from '../shop/find-replacement.ts'
import { decideSoFar, type Seen } from './submit-step.ts'
import { openedOf, type OpenedRequest } from './open-request.ts'
import { readRequest } from './request-facts.ts'
import { stepsOfRequest } from './steps-of-request.ts'

type OpenedStep = OpenedRequest &
  Readonly<{
    open: true
    step: WizardStep
    steps: readonly WizardStep[]
    draft: StoredDraft | null
    /** The answer to all that was said so far. */
    known: Seen | null
    /** The answer is no, whatever this step and those after it say. */
    denied: Seen | null
    /** What was chosen before does not fit the order any more. */
    misfit: boolean
    /** Every other step is answered: the price follows this one. */
    last: boolean
    /** What can be chosen instead, where this step asks; null where the shop has told nothing of what it sells. */
    offered: OfferedReplacements | null
  }>

export type StepOrElsewhere =
  | OpenedStep
  /**
   * `start`: the answer is no before anything is asked. `order`: there is nothing left to ask for. `receipt`: whether it came is to be
   * said first.
   */
  | Readonly<{ open: false; goTo: WizardStep | 'start' | 'order' | 'receipt' }>

type Input = Readonly<{
  customerId: string
  orderId: string
  action: RequestKind
  step: string
  /** What is looked for among what can be chosen instead; null for all of it. */
  search?: string | null
}>

/** One step of a request with all its page rests on, or where its customer has to go first; null where there is no such page of theirs. */
export async function openStep(portal: Portal, input: Input): Promise<StepOrElsewhere | null> {
  const { search = null } = input
  const read = await readRequest(portal, input)
  if (!read) return null
  const { order, draft } = read
  const said = draft?.steps ?? {}
  const part = partOfDraft(said)
  const steps = stepsOfRequest(read, input.action, said)
  const step = stepNamed(steps, input.step)
  if (!step) return null
  const opened = openedOf(read, { action: input.action, part })
  const { preview } = opened
  if (order.cancelledAt !== null) return { open: false, goTo: 'order' }
  if (opened.asksReceipt) return { open: false, goTo: 'receipt' }
  // Which part it is about can be said anew, also where the answer for the one that was chosen is no.
  if (isRefusedByBoth(preview) && step !== 'part') return { open: false, goTo: 'start' }
  const first = steps.find((each) => each !== 'part') ?? step
  if (!mayOpen(step, said, steps)) return { open: false, goTo: firstOpen(said, steps) ?? first }
  const answers = answersOf(said, steps)
  // What is ticked at first is answered before anybody says so.
  const lines = step === 'items' ? (answers.lines ?? tickedAtFirst(preview)) : answers.lines
  const known = await decideSoFar(portal, read, { ...answers, lines })
  const isLater = steps.indexOf(step) > steps.indexOf(first)
  const misfit = known === null && said[first]?.done === true && step !== 'part'
  if (misfit && isLater) return { open: false, goTo: first }
  const doubtful = known !== null && isRefusedByBoth(known) && isLater
  const before = doubtful ? await decideSoFar(portal, read, answersOf(said, steps.slice(0, steps.indexOf(step)))) : null
  return {
    ...opened,
    open: true,
    step,
    steps,
    draft,
    known,
    misfit,
    denied: before && isRefusedByBoth(before) ? before : null,
    last: steps.every((each) => each === step || isAnswered(each, said)),
    offered: step === 'wish' && known ? await offeredFor(portal, order, known, search) : null,
  }
}

/** What stands for what goes back: variants of its dearest item first. */
async function offeredFor(
  { db, settings }: Portal,
  order: OrderView,
  { decision }: Seen,
  search: string | null,
): Promise<OfferedReplacements | null> {
  const paid = new Map(decision.lines.map((line) => [line.lineId, line.paid?.amountMinor ?? 0]))
  const [dearest] = order.lines.filter(({ id }) => paid.has(id)).sort((one, other) => (paid.get(other.id) ?? 0) - (paid.get(one.id) ?? 0))
  const bought = dearest?.sku ? await findVariant(db, order.store, { sku: dearest.sku }) : null
  return offerReplacements(db, settings, { store: order.store, productId: bought?.productId ?? null, search, pieces: 1 })
}
