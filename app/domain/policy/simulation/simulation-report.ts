import type { Outcome } from '../decision.ts'
import type { RequestKind } from '../facts.ts'
import type { Verdict } from './compare-decisions.ts'
import type { LawBeyond, Simulation, SimulationRow } from './simulate-draft.ts'

/** A simulation as it is kept and downloaded: of each change no more than who fares how, and by how much. */
export type SimulationReport = Readonly<{
  draft: string
  total: SimulationRow
  byAction: Readonly<Record<RequestKind, SimulationRow>>
  changes: readonly ReportedChange[]
  changesLeftOut: number
  /** Left out by reports from before the law stood beside the policy. */
  statutory?: LawBeyond
  /** Whether there was more to decide than a simulation takes. */
  cut: boolean
}>

type ReportedChange = Readonly<{
  reference: string
  action: RequestKind
  verdict: Verdict
  before: Outcome
  after: Outcome
  currency: 'USD' | 'EUR'
  /** In minor units; 0 where a person would decide the amount. */
  refundChange: number
}>

export function simulationReport(simulation: Simulation, cut: boolean): SimulationReport {
  const { changes, ...rest } = simulation
  return {
    ...rest,
    cut,
    changes: changes.map(({ reference, action, verdict, before, after, refundChange, currency }) => ({
      reference,
      action,
      verdict,
      before: before.outcome,
      after: after.outcome,
      currency,
      refundChange,
    })),
  }
}
