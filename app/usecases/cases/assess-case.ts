import type { CaseView } from '#app/domain/cases/case-view.ts'
import { type LineAssessed, type LossFault, lossFaults } from '#app/domain/cases/loss-of-value.ts'
import { openSteps } from '#app/domain/cases/transitions.ts'
import { assessedDecision } from '#app/domain/cases/withdrawal-decision.ts'
import { stores } from '#app/domain/shared/stores.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import { insertInspection } from '#app/infra/cases/write-outcome.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { listCaseFiles } from '#app/infra/evidence/find-evidence.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { foundMailReceipt } from '#app/views/mails/outcome-mails.ts'
import { assessedMail } from '#app/views/mails/withdrawal-mails.ts'

import { applyTransition } from './apply-transition.ts'
import type { StaffInput } from './decide-case.ts'
import { mailCustomer, openCase } from './open-case.ts'

export type AssessInput = StaffInput & Readonly<{ findings: readonly LineAssessed[] }>

export type Assessed =
  | Readonly<{ done: true }>
  /** `wrong-findings`: not exactly the lines of the case. */
  | Readonly<{ done: false; because: 'no-such-case' | 'moved-on' | 'wrong-findings' }>
  /** A loss of value that may not be taken off so; `place` says of which of the findings. */
  | Readonly<{ done: false; because: LossFault; place: number }>

/**
 * Writes down what came back by a withdrawal, line by line, with what it lost in value and why, and tells its customer; the refund follows
 * of it. It is kept as an inspection is, since it is one: what its shop takes in and the amount rest on it.
 */
export async function assessWithdrawal(portal: Portal, input: AssessInput): Promise<Assessed> {
  return inTransaction(portal.db, async (db): Promise<Assessed> => {
    const opened = await openCase(db, { number: input.number, staff: true })
    if (!opened) return { done: false, because: 'no-such-case' }
    const { view } = opened
    if (view.version !== input.version || !openSteps(view.kind, view.state, 'staff').includes('assess')) {
      return { done: false, because: 'moved-on' }
    }
    if (!fits(view, input.findings)) return { done: false, because: 'wrong-findings' }
    const [fault] = lossFaults(view, input.findings, await photographedLines(db, view.id))
    if (fault) {
      return { done: false, because: fault.fault, place: input.findings.findIndex(({ lineId }) => lineId === fault.lineId) }
    }
    await write(db, view, input)
    return { done: true }
  })
}

/** Exactly the lines of the case, and of none more than was declared. */
function fits({ lines }: CaseView, findings: AssessInput['findings']): boolean {
  const declared = new Map(lines.map(({ orderLineId, quantity }) => [orderLineId, quantity]))
  const named = new Set(findings.map(({ lineId }) => lineId))
  const isWithin = findings.every(({ lineId, quantity }) => quantity >= 0 && quantity <= (declared.get(lineId) ?? -1))
  return isWithin && named.size === findings.length && named.size === declared.size
}

/** The lines of which staff took a photo that everybody can see. */
async function photographedLines(db: Db, caseId: string): Promise<ReadonlySet<string>> {
  const files = await listCaseFiles(db, caseId)
  return new Set(files.flatMap(({ item, state, lineId }) => (item === 'finding' && state === 'clean' && lineId !== null ? [lineId] : [])))
}

async function write(db: Db, view: CaseView, { findings, staffId, version, from }: AssessInput): Promise<void> {
  const declared = new Map(view.lines.map(({ orderLineId, quantity }) => [orderLineId, quantity]))
  const found = assessedDecision(view.decision, findings, stores[view.store].currency)
  await insertInspection(db, {
    caseId: view.id,
    version: version + 1,
    found,
    staffId,
    findings: findings.map(({ lineId, quantity, loss, words }) => ({
      lineId,
      quantity,
      declaredQuantity: declared.get(lineId) ?? 0,
      // Whether the shop can sell it again goes by this.
      condition: loss > 0 ? 'used' : 'unused',
      fault: 'none',
      missingParts: loss,
      note: words,
    })),
  })
  const moved = await applyTransition(db, view, { step: 'assess', actor: { kind: 'staff', id: staffId }, version, note: null, from })
  // The case is held and was looked at: another state here is a fault, and takes what was written with it.
  if (!moved) throw new Error(`the case ${view.number} was not moved by its assessment`)
  const after = await openCase(db, { caseId: view.id })
  const { inspection } = await findOutcome(db, view.id)
  if (!after || !inspection) throw new Error(`the case ${view.number} has no assessment`)
  const total = inspection.refund
  const receipt = total && foundMailReceipt(after.view, inspection, { total, paid: { ...total, amountMinor: 0 } })
  await mailCustomer(db, after.view, assessedMail(after.view, inspection, receipt))
}
