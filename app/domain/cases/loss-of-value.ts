import { proportion } from '#app/domain/shared/money.ts'

import type { CaseView } from './case-view.ts'
import { openSteps } from './transitions.ts'

/** What was found of one line; `loss` in minor units, `words` as its customer reads them. */
export type LineAssessed = Readonly<{ lineId: string; quantity: number; loss: number; words: string | null }>

/**
 * Why nothing, or not as much, may be taken off a line. `not-looked-at`: the goods are not here. `never-told`: nobody had told the buyer of
 * the right to withdraw. `too-much`: more than was paid for what came of it.
 */
export type LossFault = 'not-looked-at' | 'never-told' | 'too-much' | 'words-missing' | 'photo-missing'

type Known = Pick<CaseView, 'kind' | 'state' | 'decision' | 'withdrawal'>

/** The most that may be taken off a line of which so much came, in minor units; nothing where the law takes nothing off. */
export function mostLoss({ withdrawal, decision }: Pick<Known, 'decision' | 'withdrawal'>, lineId: string, quantity: number): number {
  const line = decision.lines.find((each) => each.lineId === lineId)
  if (!line?.paid || withdrawal?.law?.deduction !== 'loss_of_value') return 0
  return proportion(line.paid.amountMinor, Math.min(quantity, line.quantity), line.quantity)
}

/**
 * What keeps an assessment from being written down, by line; empty where nothing does. Loss of value is taken off line by line, once the
 * goods are here, each with words and a photo, and never beyond what was paid. `photographed`: the lines of which there is a photo.
 */
export function lossFaults(
  view: Known,
  found: readonly LineAssessed[],
  photographed: ReadonlySet<string>,
): ReadonlyArray<Readonly<{ lineId: string; fault: LossFault }>> {
  return found.flatMap((line) => {
    const fault = line.loss === 0 ? null : faultOf(view, line, photographed)
    return fault === null ? [] : [{ lineId: line.lineId, fault }]
  })
}

function faultOf(view: Known, { lineId, quantity, loss, words }: LineAssessed, photographed: ReadonlySet<string>): LossFault | null {
  if (!openSteps(view.kind, view.state, 'staff').includes('assess')) return 'not-looked-at'
  if (view.withdrawal?.law?.deduction !== 'loss_of_value') return 'never-told'
  if (loss < 0 || loss > mostLoss(view, lineId, quantity)) return 'too-much'
  if (words === null || words.trim() === '') return 'words-missing'
  return photographed.has(lineId) ? null : 'photo-missing'
}
