import { type CommandAnswer, type CommandView, type OpenCommand, isSettled, refundNumber } from '#app/domain/shop/command.ts'
import { movesMoney } from '#app/domain/shop/who-settles.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { wordsOf } from '#app/wording/pages/messages.ts'
import { formatInstant, formatMoney } from '#app/wording/shared/format.ts'
import { paymentMethodInWords } from '#app/wording/shared/payment-method.ts'

import { consoleZone } from '../staff/console-zone.ts'

/** A command as staff read it: what is asked, where it stands and what came of it, in sentences. */
export type CommandRow = ReturnType<typeof commandRow>

export function commandRow(command: CommandView, timeZone: string, language: Language) {
  const { id, input, state, attempts, fault, answer } = command
  const t = wordsOf(language, 'shop')
  const badge: keyof typeof tones = state === 'asked' && attempts > 0 ? 'trying' : state
  return {
    id,
    kind: input.kind,
    what: whatInWords(command, language),
    /** How much money it moves, where it is money that goes back. */
    amount: movesMoney(input.kind) && 'amount' in input ? formatMoney(input.amount, language) : null,
    tone: tones[badge],
    badge,
    says: sentences(command, timeZone, language),
    /** The last words of the shop, while they matter. */
    fault: fault !== null && !isSettled(state) && attempts > 0 ? t('said', { fault }) : null,
    invoice: answer?.kind === 'open_invoice' && /^https?:\/\//.test(answer.url) ? answer.url : null,
    /** Whether staff can have it tried again, or say that it was done by hand. */
    isOpen: state === 'refused' || (state === 'asked' && attempts > 0),
    settled: settledView(command, timeZone, language),
  }
}

/** Of what is done, by the shop or by hand: what the timeline says of it. */
function settledView(command: CommandView, timeZone: string, language: Language) {
  const { state, settledAt, byHand } = command
  if (settledAt === null || state === 'dropped') return null
  return {
    title: doneInWords(command, language),
    at: settledAt,
    when: formatInstant(settledAt, timeZone, language),
    by: byHand?.staffName ?? null,
    note: noteOf(command, language),
  }
}

const tones = { asked: 'wait', trying: 'wait', done: 'good', refused: 'stop', by_hand: 'good', dropped: 'idle' } as const

function whatInWords({ input }: CommandView, language: Language): string {
  const t = wordsOf(language, 'shop')
  if (input.kind === 'refund' || input.kind === 'open_invoice') {
    return t(`whole.${input.kind}`, { amount: formatMoney(input.amount, language) })
  }
  if ('code' in input) return t(`whole.${input.kind}`, { code: input.code })
  if (input.kind === 'tag') {
    return t('whole.tag', { changes: [...input.add.map((tag) => `+${tag}`), ...input.remove.map((tag) => `\u2212${tag}`)].join(', ') })
  }
  return t(`kinds.${input.kind}`)
}

function doneInWords({ input, answer }: CommandView, language: Language): string | null {
  const t = wordsOf(language, 'shop')
  if (input.kind === 'refund' || input.kind === 'open_invoice') {
    return t(`did.${input.kind}`, { amount: formatMoney(input.amount, language) })
  }
  if (input.kind === 'hold') return t(answer?.kind === 'hold' && answer.held === 0 ? 'did.tooLate' : 'did.hold')
  // Tags come and go with every state: the card of the shop has them.
  return input.kind === 'tag' ? null : t(`did.${input.kind}`)
}

function sentences(command: CommandView, timeZone: string, language: Language): string[] {
  const { state, attempts, dueAt, settledAt, waitsFor, byHand, answer } = command
  const t = wordsOf(language, 'shop')
  const date = settledAt === null ? '' : formatInstant(settledAt, timeZone, language)
  switch (state) {
    case 'asked':
      if (attempts > 0) return [t('tried', { attempts, date: dueAt === null ? '' : formatInstant(dueAt, timeZone, language) })]
      return [waitsFor === null ? t('soon') : t('after', { other: t(`kinds.${waitsFor}`) })]
    case 'refused':
      return [...codeInWords(command, timeZone, language), attempts === 0 ? t('noAccess') : t('gaveUp', { attempts })]
    case 'done':
      return [...toldInWords(answer, language), t('doneOn', { date })]
    case 'by_hand':
      return byHand ? [t('byHand', { name: byHand.staffName, date, reference: byHand.reference }), byHand.reason] : []
    case 'dropped':
      return [t('dropped')]
  }
}

/** What staff need to know who make a code themselves. */
function codeInWords({ input }: CommandView, timeZone: string, language: Language): string[] {
  if (input.kind !== 'make_voucher') return []
  const [amount, date] = [formatMoney(input.amount, language), formatInstant(input.endsAt, timeZone, language)]
  return [wordsOf(language, 'shop')('codeText', { amount, date })]
}

/** What came of it, where date and doer stand beside it. */
function noteOf({ byHand, answer }: CommandView, language: Language): string | null {
  const told = byHand ? [`${wordsOf(language, 'shop')('reference')}: ${byHand.reference}`, byHand.reason] : toldInWords(answer, language)
  return told.length === 0 ? null : told.join('\n')
}

/** What the shop told of what it did. */
function toldInWords(answer: CommandAnswer | null, language: Language): string[] {
  const t = wordsOf(language, 'shop')
  if (answer?.kind === 'hold') {
    const { held: count, tooLate } = answer
    if (count > 0) return [t(tooLate ? 'told.heldTooLate' : 'told.held', { count })]
    return [t(tooLate ? 'told.tooLate' : 'told.nothingToHold')]
  }
  if (answer?.kind === 'revoke_voucher') return answer.used ? [t('codeUsed')] : []
  if (answer?.kind === 'open_return') return [t('told.return', { name: answer.name })]
  if (answer?.kind !== 'refund') return []
  const id = refundNumber(answer.shopRefundId)
  if (answer.method === null) return [t('told.refund', { id })]
  return [t('told.refundTo', { id, method: paymentMethodInWords(answer.method, language) })]
}

/** A command of the console's list, with whose it is; times by the clock of the console. */
export type OpenCommandRow = ReturnType<typeof openCommandRow>

export function openCommandRow(command: OpenCommand, language: Language) {
  const { store, orderId, orderName, caseNumber, askedAt } = command
  return {
    ...commandRow(command, consoleZone, language),
    store,
    orderId,
    orderName,
    caseNumber,
    asked: formatInstant(askedAt, consoleZone, language),
  }
}
