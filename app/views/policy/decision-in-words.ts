import type { Coverage, Decision, LineDecision, Reason } from '#app/domain/policy/decision.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { PolicyVersion } from '#app/domain/policy/version.ts'
import { parseInstant } from '#app/domain/shared/instant.ts'
import type { Money } from '#app/domain/shared/money.ts'
import type { Language } from '#app/domain/shared/stores.ts'
import { formatDay, formatDayOf, formatInstant, formatMoney } from '#app/wording/shared/format.ts'
import { clauseName } from '#app/wording/policy/clause-names.ts'
import { decisionWords } from '#app/wording/policy/decision-words.ts'
import { percent } from '#app/wording/policy/policy-values.ts'
import { reasonWords } from '#app/wording/policy/reason-words.ts'

/** What the parts of one decision are put into words with. */
type Telling = Readonly<{ decision: Decision; facts: PolicyFacts; version: PolicyVersion; language: Language; zone: string }>

/** A whole decision in words: the answer, why, what it costs, by when, and what else is open. */
export function decisionInWords(decision: Decision, facts: PolicyFacts, version: PolicyVersion, language: Language): string[] {
  const words = decisionWords(language)
  const telling = { decision, facts, version, language, zone: version.stores[facts.store].timeZone }
  return [
    `${words.actions[decision.action]}: ${words.outcomes[decision.outcome]}`,
    ...deadlineLines(telling),
    ...decision.reasons.flatMap((reason) => reasonLines(telling, reason)),
    ...(decision.lines.length === 0 ? [] : [`${words.lines}:`]),
    ...decision.lines.map((line) => lineLine(telling, line)),
    ...amountLines(telling),
    ...(decision.coverage ? coverageInWords(decision.coverage, language) : []),
    ...closingLines(telling),
  ]
}

function deadlineLines({ decision, facts, language, zone }: Telling): string[] {
  const { deadline } = decision
  if (deadline === null) return []
  const words = decisionWords(language)
  const instant = formatInstant(deadline, zone, language)
  return [parseInstant(facts.now) <= parseInstant(deadline) ? words.until(instant) : words.wasUntil(instant)]
}

function reasonLines({ facts, version, language }: Telling, reason: Reason): string[] {
  const words = decisionWords(language)
  const { says, next } = reasonWords(reason.code, version, language)
  const about = reason.lineId === undefined ? '' : `${skuOf(facts, reason.lineId)}: `
  return [`- ${about}${says} (${words.clause} ${reason.clause}, ${clauseName(reason.clause, language)})`, `  ${words.next}: ${next}`]
}

function lineLine({ facts, language }: Telling, line: LineDecision): string {
  const { lineId, quantity, outcome, paid, feeRate, fee } = line
  const words = decisionWords(language)
  const parts = [`${quantity} × ${skuOf(facts, lineId)}`]
  if (outcome === 'ineligible') parts.push(words.lineDenied)
  if (paid) parts.push(words.paid(formatMoney(paid, language)))
  if (fee && feeRate !== null) parts.push(words.fee(percent(feeRate, language), formatMoney(fee, language)))
  return `- ${parts.join(', ')}`
}

function amountLines({ decision, language }: Telling): string[] {
  const words = decisionWords(language)
  const { giftDeduction, shippingRefund, returnShipping, refund } = decision
  const line = (label: string, money: Money | null, sign: 1 | -1) => {
    if (money === null) return []
    const signed = { ...money, amountMinor: sign * money.amountMinor }
    return [`${label}: ${formatMoney(signed, language)}`]
  }
  return [
    ...(giftDeduction?.amountMinor === 0 ? [] : line(words.giftDeduction, giftDeduction, -1)),
    ...line(words.shippingRefund, shippingRefund, 1),
    ...(returnShipping?.amount === null ? [`${words.returnShipping}: ${words.quotedLater}`] : []),
    ...line(words.returnShipping, returnShipping?.amount ?? null, -1),
    ...line(words.refund, refund, 1),
  ]
}

/** What the warranty says of a claim, a line each. */
export function coverageInWords(coverage: Coverage, language: Language): string[] {
  const words = decisionWords(language)
  const { status, startsOn, endsOn, judgedOn, arriveBy, repairFee, customerShippingShare, customerShipping } = coverage
  const lines = status === null ? [] : [words.coverage[status]]
  if (startsOn !== null && endsOn !== null) {
    lines.push(words.warranty(formatDay(startsOn, language), formatDay(endsOn, language)))
  }
  if (judgedOn !== null) lines.push(words.judgedOn(formatDay(judgedOn, language)))
  if (arriveBy !== null) lines.push(words.handOverBy(formatDay(arriveBy, language)))
  if (repairFee !== null) lines.push(words.repairFee[repairFee])
  if (customerShippingShare !== null) {
    const share = percent(customerShippingShare, language)
    const amount = customerShipping ? formatMoney(customerShipping, language) : null
    lines.push(amount === null ? words.shippingShare(share) : words.shippingShareOf(share, amount))
  }
  return lines
}

function closingLines({ decision, language, zone }: Telling): string[] {
  const words = decisionWords(language)
  const { alternatives, reviewBy, policyVersion } = decision
  const offered = alternatives.map((each) => words.actions[each]).join(' · ')
  return [
    ...(alternatives.length === 0 ? [] : [`${words.instead}: ${offered}`]),
    ...(reviewBy === null ? [] : [words.reviewBy(formatDayOf(reviewBy, zone, language))]),
    words.version(policyVersion),
  ]
}

function skuOf({ order }: PolicyFacts, lineId: string): string {
  return order.lines.find(({ id }) => id === lineId)?.sku ?? lineId
}
