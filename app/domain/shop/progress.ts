import type { Money } from '#app/domain/shared/money.ts'

import { type CommandView, isSettled } from './command.ts'

/** Money that a shop was asked to give back: on its way, or issued and by which method, where the shop named one. */
export type MoneyProgress = Readonly<
  { amount: Money } & ({ state: 'ordered'; stuck: boolean } | { state: 'issued'; method: string | null })
>

/** How far a shop is with what a case asked of it. `none` of what was never asked, or is no more. */
export type ShopProgress = Readonly<{
  /** `asked` until the shop says that everything is held. */
  hold: 'none' | 'asked' | 'held'
  cancelled: 'none' | 'asked' | 'done'
  refund: MoneyProgress | null
  /** Of gifts that came after the refund, by the credit's id. */
  credits: Readonly<Record<string, MoneyProgress>>
}>

/** What can be said of a case by what its shop was asked for; only what the shop or staff said is done counts as done. */
export function shopProgress(commands: readonly CommandView[]): ShopProgress {
  const standing = commands.filter(({ state }) => state !== 'dropped')
  const money = standing.flatMap((command) =>
    command.input.kind === 'refund' ? [{ ...command.input, progress: moneyOf(command, command.input.amount) }] : [],
  )
  return {
    hold: holdOf(standing),
    cancelled: cancelledOf(standing),
    refund: money.findLast((each) => each.of === 'refund')?.progress ?? null,
    credits: Object.fromEntries(money.flatMap((each) => (each.of === 'gift_credit' ? [[each.id, each.progress] as const] : []))),
  }
}

function holdOf(commands: readonly CommandView[]): ShopProgress['hold'] {
  const last = commands.findLast(({ input }) => input.kind === 'hold' || input.kind === 'release')
  if (last?.input.kind !== 'hold') return 'none'
  if (!isSettled(last.state)) return 'asked'
  if (last.answer?.kind !== 'hold') return 'held'
  return last.answer.held > 0 && !last.answer.tooLate ? 'held' : 'none'
}

function cancelledOf(commands: readonly CommandView[]): ShopProgress['cancelled'] {
  const last = commands.findLast(({ input }) => input.kind === 'cancel_order')
  if (!last) return 'none'
  return isSettled(last.state) ? 'done' : 'asked'
}

function moneyOf({ state, answer }: CommandView, amount: Money): MoneyProgress {
  if (!isSettled(state)) return { amount, state: 'ordered', stuck: state === 'refused' }
  return { amount, state: 'issued', method: answer?.kind === 'refund' ? answer.method : null }
}
