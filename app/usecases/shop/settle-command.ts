import type { CommandInput } from '#app/domain/shop/command.ts'
import { rolesToSettle } from '#app/domain/shop/who-settles.ts'
import { type Db, inTransaction } from '#app/infra/db/client.ts'
import { type AuditValue, writeAudit } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { askAgain, findSubject, holdOpenCommand, settledByHand, type SettledCommand } from '#app/infra/shop/settle-command.ts'
import { findRole } from '#app/infra/staff/people.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

import { followCommand } from './follow-command.ts'
import { holdSubject } from './hold-subject.ts'

type CommandAsked = Readonly<{ id: string; staffId: string; from: Origin }>

/** `moved-on`: it was settled meanwhile, or is being carried out this moment. */
export type CommandSettled = Readonly<{ done: true }> | Readonly<{ done: false; because: 'no-such-command' | 'not-allowed' | 'moved-on' }>

/** Has the shop asked again at once for what it refused, or what waits for its next try. */
export function retryCommand(portal: Portal, asked: CommandAsked): Promise<CommandSettled> {
  return settle(portal, asked, async (db, command) => {
    await askAgain(db, command.id)
    await audit(db, asked, 'shop.retry', command, {})
  })
}

/** `reference`: by what it is found in the shop. */
export type DoneByHand = CommandAsked & Readonly<{ reference: string; reason: string }>

/** Says that somebody of staff did in the shop what it would not do when it was asked; for the case the same follows of it. */
export function settleByHand(portal: Portal, asked: DoneByHand): Promise<CommandSettled> {
  const { staffId, reference, reason } = asked
  return settle(portal, asked, async (db, command) => {
    await settledByHand(db, command.id, { reference, reason, staffId })
    await audit(db, asked, 'shop.by_hand', command, { reference })
    await followCommand(db, portal, command, { by: 'hand', reference, staffId })
  })
}

type Work = (db: Db, command: SettledCommand) => Promise<void>

function settle(portal: Portal, { id, staffId }: CommandAsked, work: Work): Promise<CommandSettled> {
  return inTransaction(portal.db, async (db): Promise<CommandSettled> => {
    const found = await findSubject(db, id)
    if (!found) return { done: false, because: 'no-such-command' }
    await holdSubject(db, found)
    const command = await holdOpenCommand(db, id)
    if (!command) return { done: false, because: 'moved-on' }
    if (!(await maySettle(db, staffId, command.input))) return { done: false, because: 'not-allowed' }
    await work(db, command)
    return { done: true }
  })
}

async function maySettle(db: Db, staffId: string, { kind }: CommandInput): Promise<boolean> {
  const role = await findRole(db, staffId)
  return role !== null && rolesToSettle(kind).includes(role)
}

async function audit(db: Db, { staffId, from }: CommandAsked, action: string, command: SettledCommand, after: AuditValue): Promise<void> {
  const { id, input, caseId, orderId } = command
  const object = caseId === null ? { kind: 'order', id: orderId } : { kind: 'case', id: caseId }
  await writeAudit(db, {
    actor: { kind: 'staff', id: staffId },
    action,
    object,
    after: { commandId: id, kind: input.kind, ...after },
    from,
  })
}
