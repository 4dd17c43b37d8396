import type { Clause, Coverage, CoverageStatus, Effect, Outcome } from './decision.ts'
import type { LineFacts, RepairFacts } from './facts.ts'
import { isGift, isPastMaintenance } from './order-lines.ts'
import type { RepairTiming } from './repair-timing.ts'
import type { Situation } from './situation.ts'
import type { WarrantyTerms } from './version.ts'

/** Everything a row of the table in W may look at; the order was delivered. */
export type RepairClaim = Readonly<{
  situation: Situation
  terms: WarrantyTerms
  line: LineFacts
  repair: RepairFacts
  timing: RepairTiming
}>

export type RepairRow = Readonly<{
  clause: Clause
  /** Also the code of the reason. */
  status: CoverageStatus
  outcome: Outcome
  effect: Effect
  repairFee: Coverage['repairFee']
  share: keyof WarrantyTerms['shippingShare'] | null
  when: (claim: RepairClaim) => boolean
}>

type When = RepairRow['when']

/**
 * The rows in the order in which they are decided; the first that applies decides, and the last always
 * does.
 */
export const repairRows: readonly RepairRow[] = [
  asksReview('W5.agreement', 'agreement', ({ line }) => line.serviceAgreement === true),
  refuses('W5.discontinued', 'discontinued', ({ line, timing }) => isPastMaintenance(line, timing.judgedOn)),
  asksReview('W4.category', 'unknown_category', ({ line }) => line.category === null),
  charges('W4.channel', 'not_covered', ({ situation }) => situation.facts.order.channel !== 'official'),
  charges('R2.region', 'not_covered', isShippedElsewhere),
  charges('W4.proof', 'not_covered', ({ repair }) => repair.proofOfPurchase === false),
  isFree('W5.firstuse', 'first_use_replacement', 'firstUse', isFirstUseDefect),
  refuses('W4.category', 'not_repairable', ({ line, terms }) => {
    return line.category !== null && terms.notRepairable.includes(line.category)
  }),
  charges('W4.category', 'not_covered', ({ line }) => line.category === 'accessory' || isGift(line)),
  charges('W4.cause', 'not_covered', ({ repair }) => repair.cause !== 'defect'),
  asksReview('W1.series', 'depends_on_diagnosis', ({ line }) => !line.series),
  asksReview('W4.expired', 'receipt_date_unknown', mayStillBeCovered),
  charges('W1.lifetime', 'expired', isAfterEnd),
  charges('W1.dual', 'not_covered', (claim) => {
    return claim.repair.component !== 'unknown' && !isComponentCovered(claim)
  }),
  asksReview('W1.dual', 'depends_on_diagnosis', (claim) => {
    return claim.repair.component === 'unknown' && !isComponentCovered(claim)
  }),
  isFree('W1.series', 'covered', 'covered', () => true),
]

function isAfterEnd({ timing }: RepairClaim): boolean {
  return timing.judgedOn > timing.endsOn
}

/**
 * A machine is handed over some time after it was shipped, so the warranty may have ended later than it
 * seems.
 */
function mayStillBeCovered(claim: RepairClaim): boolean {
  const { situation, terms, timing } = claim
  if (situation.delivered !== null || !isAfterEnd(claim)) return false
  return timing.judgedOn <= timing.endsOn + terms.unknownReceiptGraceDays
}

function isShippedElsewhere({ situation }: RepairClaim): boolean {
  return !situation.policy.supportedRegions.has(situation.facts.order.shipTo)
}

function isFirstUseDefect(claim: RepairClaim): boolean {
  const { line, repair } = claim
  if (line.category === 'machine' && !isGift(line)) return false
  return repair.defectiveOnFirstUse === true && repair.cause === 'defect' && !isAfterEnd(claim)
}

/** A series without a list of components is covered whole. */
function isComponentCovered({ line, repair, terms }: RepairClaim): boolean {
  const covered = line.series ? terms.coveredComponents[line.series] : undefined
  return covered === undefined || covered.includes(repair.component)
}

function asksReview(clause: Clause, status: CoverageStatus, when: When): RepairRow {
  return { clause, status, outcome: 'review', effect: 'review', repairFee: null, share: null, when }
}

function refuses(clause: Clause, status: CoverageStatus, when: When): RepairRow {
  return { clause, status, outcome: 'ineligible', effect: 'denies', repairFee: null, share: null, when }
}

function charges(clause: Clause, status: CoverageStatus, when: When): RepairRow {
  const share = 'notCovered'
  return { clause, status, outcome: 'eligible', effect: 'charges', repairFee: 'quoted', share, when }
}

function isFree(clause: Clause, status: CoverageStatus, share: 'covered' | 'firstUse', when: When): RepairRow {
  return { clause, status, outcome: 'eligible', effect: 'allows', repairFee: 'free', share, when }
}
