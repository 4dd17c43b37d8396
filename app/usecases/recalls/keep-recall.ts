import type { NotAgreeing } from '#app/domain/cases/proposal.ts'
import { type FaultyField, recallFaults } from '#app/domain/recalls/recall.ts'
import { writeAudit } from '#app/infra/shared/audit.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { isKnownSku } from '#app/infra/recalls/articles.ts'
import {
  beginRound,
  endRecall,
  insertRecall,
  lockRecall,
  noteAgreement,
  noteProposer,
  type Recall,
  type RecallText,
  updateRecall,
} from '#app/infra/recalls/recalls.ts'
import { areSameHand } from '#app/infra/staff/hands.ts'
import { findRole } from '#app/infra/staff/people.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

export type ByAdmin = Readonly<{ staffId: string; from: Origin | null }>

export type RecallKept =
  | Readonly<{ done: true; id: string }>
  | Readonly<{ done: false; because: 'moved-on' | 'not-allowed' }>
  | Readonly<{ done: false; because: 'faulty'; fields: readonly (FaultyField | Readonly<{ field: 'skus'; fault: 'unknown-sku' }>)[] }>

/** Keeps a draft, new or as it was changed; nobody is told of anything by it. */
export async function keepRecall(
  portal: Portal,
  by: ByAdmin,
  of: Readonly<{ id: string; version: number }> | null,
  text: RecallText,
): Promise<RecallKept> {
  const faults = recallFaults(text.selection, text.notice)
  const unknown = await Promise.all(text.selection.skus.map(async (sku) => !(await isKnownSku(portal.db, sku))))
  const fields = [...faults, ...(unknown.includes(true) ? [{ field: 'skus', fault: 'unknown-sku' } as const] : [])]
  if (fields.length > 0) return { done: false, because: 'faulty', fields }
  return inTransaction(portal.db, async (db): Promise<RecallKept> => {
    if ((await findRole(db, by.staffId)) !== 'admin') return { done: false, because: 'not-allowed' }
    const id = of?.id ?? (await insertRecall(db, text, by.staffId))
    if (of && !(await updateRecall(db, of, text))) return { done: false, because: 'moved-on' }
    await audit(db, by, id, of ? 'recall.change' : 'recall.draft')
    return { done: true, id }
  })
}

export type RecallStep = 'propose' | 'drop' | 'agree' | 'remind' | 'end'

export type RecallStepped =
  Readonly<{ done: true }> | Readonly<{ done: false; because: 'moved-on' | 'not-allowed' | 'self' | 'same-hand' | 'too-often' }>

type Seen = ByAdmin & Readonly<{ id: string; version: number; round: number; step: RecallStep }>

/**
 * Takes a recall on, as it was seen: an administrator proposes it, another one agrees, and from then on its buyers are told; both may take
 * the proposal back. Later everybody without an answer is told once more with each reminder, until it is ended.
 */
export function stepRecall(portal: Portal, seen: Seen): Promise<RecallStepped> {
  return inTransaction(portal.db, async (db): Promise<RecallStepped> => {
    if ((await findRole(db, seen.staffId)) !== 'admin') return refused('not-allowed')
    const recall = await lockRecall(db, seen.id)
    if (!recall || recall.version !== seen.version || recall.round !== seen.round) return refused('moved-on')
    const why = await steps[seen.step](db, recall, seen.staffId)
    if (why !== null) return refused(why)
    await audit(db, seen, recall.id, `recall.${seen.step}`, { version: recall.version, round: recall.round })
    return { done: true }
  })
}

type Because = Extract<RecallStepped, { done: false }>['because']
type Step = (db: Db, recall: Recall, staffId: string) => Promise<Because | null>

/** Pressed as often, nobody reads the next one any more; the database has the same end. */
const mostRounds = 20

/** Each answers why it may not be, or null once it is done. */
const steps: Readonly<Record<RecallStep, Step>> = {
  async propose(db, { id, proposedAt }, staffId) {
    if (proposedAt !== null) return 'moved-on'
    await noteProposer(db, id, staffId)
    return null
  },
  async drop(db, { id, proposedAt, agreedAt }) {
    if (proposedAt === null || agreedAt !== null) return 'moved-on'
    await noteProposer(db, id, null)
    return null
  },
  async agree(db, { id, proposedBy, agreedAt }, staffId) {
    if (proposedBy === null || agreedAt !== null) return 'moved-on'
    if (proposedBy.id === staffId) return 'self' satisfies NotAgreeing
    if (await areSameHand(db, proposedBy.id, staffId)) return 'same-hand' satisfies NotAgreeing
    await noteAgreement(db, id, staffId)
    return null
  },
  async remind(db, { id, agreedAt, endedAt, round }) {
    if (agreedAt === null || endedAt !== null) return 'moved-on'
    if (round >= mostRounds) return 'too-often'
    await beginRound(db, id)
    return null
  },
  async end(db, { id, agreedAt, endedAt }) {
    if (agreedAt === null || endedAt !== null) return 'moved-on'
    await endRecall(db, id)
    return null
  },
}

function audit(
  db: Db,
  { staffId, from }: ByAdmin,
  id: string,
  action: string,
  after: Readonly<Record<string, number>> = {},
): Promise<void> {
  return writeAudit(db, { actor: { kind: 'staff', id: staffId }, action, object: { kind: 'recall', id }, after, from })
}

function refused(because: Because): RecallStepped {
  return { done: false, because }
}
