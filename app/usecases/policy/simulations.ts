import { jsonFaultPlace } from '#app/domain/policy/simulation/json-fault-place.ts'
import type { FactsFault } from '#app/domain/policy/facts-fault.ts'
import { readDraft } from '#app/domain/policy/simulation/read-draft.ts'
import { simulateDraft, type SimulatedFacts } from '#app/domain/policy/simulation/simulate-draft.ts'
import { simulationReport } from '#app/domain/policy/simulation/simulation-report.ts'
import type { PolicyVersion } from '#app/domain/policy/version.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import {
  type ClaimedSimulation,
  claimSimulation,
  countOpenSimulations,
  countPastFacts,
  endSimulation,
  insertSimulation,
  noteProgress,
  stopSimulation,
} from '#app/infra/policy/simulations.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

import { pastFacts } from './past-facts.ts'

/** No simulation decides more than this many cases and orders. */
const mostFacts = 100_000
const mostOpen = 3
const lookEvery = 200

export type DraftInput = Readonly<{ staffId: string; text: string; from: Origin | null }>

export type Started =
  | Readonly<{ done: true; id: string }>
  /** `wrong-draft`: every fault with its place. `too-many`: enough wait or run already. */
  | Readonly<{ done: false; because: 'wrong-draft'; faults: readonly FactsFault[] }>
  | Readonly<{ done: false; because: 'too-many' }>

/** Lets a draft be tried in the background; what it leaves out is as in the latest version, which stays as it is. */
export async function startSimulation(portal: Portal, { staffId, text, from }: DraftInput): Promise<Started> {
  const read = readText(text)
  if (!read.ok) return { done: false, because: 'wrong-draft', faults: read.faults }
  const draftName = read.version.id.slice(0, 100)
  return inTransaction(portal.db, async (db): Promise<Started> => {
    if ((await countOpenSimulations(db)) >= mostOpen) return { done: false, because: 'too-many' }
    const id = await insertSimulation(db, staffId, draftName, JSON.parse(text))
    await writeAudit(db, {
      actor: { kind: 'staff', id: staffId },
      action: 'policy.simulate',
      object: { kind: 'simulation', id },
      after: { draft: draftName },
      from,
    })
    return { done: true, id }
  })
}

type ReadText = Readonly<{ ok: true; version: PolicyVersion }> | Readonly<{ ok: false; faults: readonly FactsFault[] }>

function readText(text: string): ReadText {
  const latest = policyVersions.at(-1)
  if (!latest) throw new RangeError('There is no policy version to compare a draft with')
  try {
    return readDraft(JSON.parse(text), latest)
  } catch (fault) {
    if (!(fault instanceof SyntaxError)) throw fault
    return { ok: false, faults: [{ path: '$', message: `is not valid JSON: ${jsonFaultPlace(text)}` }] }
  }
}

/** Stops one that waits or runs; false where it has ended. */
export async function cancelSimulation(
  portal: Portal,
  input: Readonly<{ id: string; staffId: string; from: Origin | null }>,
): Promise<boolean> {
  if (!isUuid(input.id)) return false
  return inTransaction(portal.db, async (db) => {
    if (!(await stopSimulation(db, input.id))) return false
    await writeAudit(db, {
      actor: { kind: 'staff', id: input.staffId },
      action: 'policy.stop_simulation',
      object: { kind: 'simulation', id: input.id },
      from: input.from,
    })
    return true
  })
}

/** Works one simulation that waits, if any; any number of processes may do so. Answers whether there was one. */
export async function workSimulations(portal: Portal, most: number = mostFacts): Promise<boolean> {
  const claimed = await claimSimulation(portal.db)
  if (!claimed) return false
  try {
    await run(portal, claimed, most)
  } catch (fault) {
    portal.log.error({ err: fault, simulation: claimed.id }, 'simulation failed')
    await endSimulation(portal.db, claimed, null)
  }
  return true
}

async function run(portal: Portal, claimed: ClaimedSimulation, most: number): Promise<void> {
  const read = readText(JSON.stringify(claimed.draft))
  if (!read.ok) throw new Error(`the kept draft cannot be read: ${read.faults[0]?.path ?? ''}`)
  const watch = { total: await countPastFacts(portal.db, most), most, cut: false, stopped: false }
  const simulation = await simulateDraft(read.version, watched(portal, claimed, watch))
  if (!watch.stopped) await endSimulation(portal.db, claimed, simulationReport(simulation, watch.cut))
}

type Watch = { readonly total: number; readonly most: number; cut: boolean; stopped: boolean }

/**
 * The facts one by one, at most so many, telling now and then how far it is. It ends early where somebody stopped the
 * simulation, or where its lease ran out and another process has it.
 */
async function* watched(portal: Portal, claimed: ClaimedSimulation, watch: Watch): AsyncGenerator<SimulatedFacts> {
  let given = 0
  for await (const facts of pastFacts(portal.db)) {
    watch.cut = given === watch.most
    watch.stopped = given % lookEvery === 0 && !(await noteProgress(portal.db, claimed, given, watch.total))
    if (watch.cut || watch.stopped) return
    given += 1
    yield facts
  }
}
