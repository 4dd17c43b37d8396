import { hasLaw } from '#app/domain/statutory/layer.ts'
import { orderNumbersIn } from '#app/domain/statutory/named-orders.ts'
import type { OrderView } from '#app/domain/orders/order-view.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import { queueMail } from '#app/infra/mail/outbox.ts'
import { findOrder } from '#app/infra/orders/find-order.ts'
import { isUuid } from '#app/infra/orders/ids.ts'
import { ownerOfOrder } from '#app/infra/orders/owner.ts'
import { writeAudit, writeView } from '#app/infra/shared/audit.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import { findAnything } from '#app/infra/staff/find-anything.ts'
import { type DeclarationView, findDeclaration, lockDeclaration, settleDeclaration } from '#app/infra/statutory/declarations.ts'
import type { Origin } from '#app/usecases/cases/apply-transition.ts'

import { openMatched } from './open-matched.ts'

type Staff = Readonly<{ staffId: string; from: Origin | null }>

export type ReadInput = Staff & Readonly<{ declarationId: string; text: string | null; orderId: string | null }>

/** A declaration with the orders that it may mean, and the one that was chosen; both count as looked at. */
export async function readDeclaration(portal: Portal, { declarationId, text, orderId, staffId, from }: ReadInput) {
  const declaration = await findDeclaration(portal.db, declarationId)
  if (!declaration) return null
  await writeView(portal.db, { staffId, object: { kind: 'declaration', id: declaration.id }, from })
  const found = await findCandidates(portal, declaration, text)
  const order = orderId !== null && isUuid(orderId) ? await findOrder(portal.db, { orderId, staff: true }) : null
  if (order) await writeView(portal.db, { staffId, object: { kind: 'order', id: order.id }, from })
  return { declaration, found, order }
}

/** By number, by address and by name, or by what is looked for instead; the newest first, each once. */
async function findCandidates({ db }: Portal, { contract, email, name }: DeclarationView, text: string | null) {
  const said = text === null ? [...orderNumbersIn(contract), email, name] : [text]
  const found = await Promise.all(
    said.filter((each) => each.length > 1).map((each) => findAnything(db, { text: each.slice(0, 100), caseNumbers: [] })),
  )
  const orders = new Map(found.flatMap(({ orders }) => orders.map((order) => [order.id, order] as const)))
  return [...orders.values()]
}

export type MatchInput = Staff &
  Readonly<{
    declarationId: string
    orderId: string
    /** Null for all of the order. */
    lines: ReadonlyArray<Readonly<{ lineId: string; quantity: number }>> | null
  }>

export type MatchedDeclaration =
  | Readonly<{ done: true; number: string }>
  | Readonly<{ done: false; because: 'moved-on' | 'no-such-order' | 'no-customer' | 'no-right' | 'wrong-choice' | 'nothing-left' }>

/** Gives a declaration the order that it means and opens its case, counted from when it was declared. Of several at once, one does. */
export async function matchDeclaration(portal: Portal, input: MatchInput): Promise<MatchedDeclaration> {
  const { declarationId, orderId, staffId, from } = input
  if (!isUuid(orderId)) return { done: false, because: 'no-such-order' }
  return inTransaction(portal.db, async (db): Promise<MatchedDeclaration> => {
    const declaration = await lockDeclaration(db, declarationId)
    if (!declaration || !isOpen(declaration)) return { done: false, because: 'moved-on' }
    const order = await findOrder(db, { orderId, staff: true })
    if (!order) return { done: false, because: 'no-such-order' }
    if (!hasLaw(order)) return { done: false, because: 'no-right' }
    const lines = chosenLines(order, input.lines)
    if (lines === 'wrong-choice') return { done: false, because: lines }
    const customerId = await ownerOfOrder(db, orderId)
    if (customerId === null) return { done: false, because: 'no-customer' }
    const opened = await openMatched(portal, db, declaration, { orderId, customerId, lines, staffId, from })
    if (!opened.done) return opened
    const { number } = opened
    await writeAudit(db, {
      actor: { kind: 'staff', id: staffId },
      action: 'declaration.match',
      object: { kind: 'declaration', id: declaration.id },
      after: { orderId, number },
      from,
    })
    return { done: true, number }
  })
}

function isOpen({ state }: DeclarationView): boolean {
  return state === 'received' || state === 'waiting'
}

function chosenLines(order: OrderView, chosen: MatchInput['lines']) {
  if (chosen === null) return null
  const lines = chosen.flatMap(({ lineId, quantity }) => {
    const line = order.lines.find(({ id }) => id === lineId)
    return line && quantity >= 1 && quantity <= line.quantity ? [{ lineId, title: line.title, quantity }] : []
  })
  return lines.length === chosen.length && lines.length > 0 ? lines : 'wrong-choice'
}

export type SetAside = Readonly<{ done: true }> | Readonly<{ done: false; because: 'moved-on' }>

/** Says that no contract of ours fits a declaration, and tells whoever declared it why. */
export async function setDeclarationAside(
  portal: Portal,
  { declarationId, reason, staffId, from }: Staff & Readonly<{ declarationId: string; reason: string }>,
): Promise<SetAside> {
  return inTransaction(portal.db, async (db): Promise<SetAside> => {
    const declaration = await lockDeclaration(db, declarationId)
    if (!declaration || !(await settleDeclaration(db, { id: declaration.id, staffId, state: 'set_aside', reason })))
      return { done: false, because: 'moved-on' }
    const { language, store, reference, declaredAt, contract } = declaration
    await queueMail(db, {
      kind: 'withdrawal-set-aside',
      to: { address: declaration.email },
      language,
      store,
      reference,
      declaredAt,
      contract,
      message: reason,
    })
    await writeAudit(db, {
      actor: { kind: 'staff', id: staffId },
      action: 'declaration.set-aside',
      object: { kind: 'declaration', id: declaration.id },
      from,
    })
    return { done: true }
  })
}
