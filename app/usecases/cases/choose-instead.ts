import { mayChoose, moneyBasis } from '#app/domain/cases/exchange-difference.ts'
import { nameOf, type OfferedReplacements, type Replacement } from '#app/domain/cases/replacement.ts'
import type { CaseView } from '#app/domain/cases/case-view.ts'
import type { Money } from '#app/domain/shared/money.ts'
import { findCase } from '#app/infra/cases/read-case.ts'
import { findOutcome } from '#app/infra/cases/read-outcome.ts'
import { keepReplacement, lockVariant, markMoneyInstead } from '#app/infra/cases/replacements.ts'
import { inTransaction } from '#app/infra/db/client.ts'
import type { Portal } from '#app/infra/shared/portal.ts'

import { type Chosen, findReplacement, offerReplacements } from '../shop/find-replacement.ts'
import { type AnswerInput } from './answer-offer.ts'
import { applyTransition } from './apply-transition.ts'
import { openCase } from './open-case.ts'
import { askForDifference } from './settle-difference.ts'

type Choice = Readonly<{ choice: Chosen | 'money' }>
type ChooseInput = AnswerInput & Choice
type ChooseForInput = Omit<AnswerInput, 'customerId'> & Choice & Readonly<{ staffId: string }>

export type ChosenInstead = Readonly<{ done: true }> | Readonly<{ done: false; because: 'no-such-case' | 'moved-on' | 'taken' }>

/**
 * What was promised cannot be sent any more: its customer chooses something else at today's price, or the money. What they had paid for
 * the first goes back, and what the second costs more is asked for anew.
 */
export function chooseInstead(portal: Portal, { customerId, ...input }: ChooseInput): Promise<ChosenInstead> {
  return choose(portal, input, { kind: 'customer', id: customerId }, { number: input.number, customerId })
}

/** The same by staff, in the words of a customer who told them. */
export function chooseForCustomer(portal: Portal, { staffId, ...input }: ChooseForInput): Promise<ChosenInstead> {
  return choose(portal, input, { kind: 'staff', id: staffId }, { number: input.number, staff: true })
}

type Chooser = Readonly<{ kind: 'customer' | 'staff'; id: string }>
type CaseKey = Parameters<typeof openCase>[1]

function choose(portal: Portal, input: Omit<ChooseForInput, 'staffId'>, actor: Chooser, key: CaseKey): Promise<ChosenInstead> {
  return inTransaction(portal.db, async (db): Promise<ChosenInstead> => {
    const { number, version, from, choice } = input
    const opened = await openCase(db, key)
    if (!opened) return { done: false, because: 'no-such-case' }
    const { view } = opened
    if (view.version !== version || !mayChoose(view)) return { done: false, because: 'moved-on' }
    const chosen = choice === 'money' ? null : choice
    if (chosen) await lockVariant(db, view.store, chosen.variantId)
    const found = chosen && (await findReplacement(db, view.store, chosen, view.id))
    if (found && !found.found) return { done: false, because: 'taken' }
    if (found) await keepReplacement(db, view.id, found.replacement, actor.kind)
    else await markMoneyInstead(db, view.id)
    const note = found ? nameOf(found.replacement) : null
    const now = await findCase(db, key)
    if (!now || !(await applyTransition(db, now, { step: 'choose_instead', actor, version, note, from })))
      throw new Error(`${number} moved on`)
    await askForDifference(db, number, from)
    return { done: true }
  })
}

/** `open: false`: nothing is to be chosen any more. */
export type ChoicesInstead =
  | Readonly<{ open: true; view: CaseView; replacement: Replacement; offered: OfferedReplacements; worth: Money | null }>
  | Readonly<{ open: false }>

/** What can be chosen in the place of what cannot be sent any more; null where there is no such case of theirs. */
export async function readChoices({ db, settings }: Portal, key: CaseKey, search: string | null): Promise<ChoicesInstead | null> {
  const view = await findCase(db, key)
  if (!view) return null
  const { store, replacement } = view
  if (!replacement || !mayChoose(view)) return { open: false }
  const basis = moneyBasis(view, await findOutcome(db, view.id))
  const { productId, quantity: pieces } = replacement
  const offered = await offerReplacements(db, settings, { store, productId, search, pieces })
  const worth = 'amount' in basis ? basis.amount : null
  return { open: true, view, replacement, offered: offered ?? { same: [], others: [], more: false }, worth }
}
