import type { CaseState } from '#app/domain/cases/transitions.ts'
import type { PolicyFacts } from '#app/domain/policy/facts.ts'
import type { CaseKind } from '#app/domain/cases/case-kind.ts'
import type { RequestKind } from '#app/domain/policy/facts.ts'
import { needsCustomer } from '#app/domain/account/blocking-case.ts'

import type { FileKind } from './formats.ts'

/** What a file may be sent to show, with the kinds of file that can show it. */
export const evidenceItems = {
  /** What staff asked for, in their own words. */
  requested: ['photo', 'video', 'log'],
  damage: ['photo', 'video'],
  parcel: ['photo'],
  fault: ['photo', 'video'],
  /** What the machine made of a test engraving. */
  sample: ['photo'],
  /** What arrived in the place of what was ordered. */
  item: ['photo'],
  contents: ['photo'],
  condition: ['photo'],
  /** Where a parcel that is not there should be. */
  place: ['photo'],
  log: ['log', 'photo'],
  other: ['photo', 'video', 'log'],
} as const satisfies Record<string, readonly FileKind[]>

export type EvidenceItem = keyof typeof evidenceItems

export function isEvidenceItem(text: string): text is EvidenceItem {
  return Object.hasOwn(evidenceItems, text)
}

type Told = Pick<PolicyFacts, 'action' | 'selection' | 'repair'>

/**
 * What would help to decide a request, by what the customer said of it: each thing once, the most telling first. Order,
 * product and purchase are known and never asked for. Nothing of it is a condition: the return page asks for
 * evidence "if applicable". Empty where nothing can be shown yet, before the parcel has arrived.
 */
export function evidenceChecklist(told: Told): EvidenceItem[] {
  if (told.action === 'cancel' || told.action === 'intercept') return []
  if (told.action === 'not_received') return ['place', 'other']
  const items = told.repair ? ofRepair(told.repair) : ofLines(told)
  return [...new Set<EvidenceItem>([...items, 'other'])]
}

function ofRepair({ component, cause }: NonNullable<PolicyFacts['repair']>): EvidenceItem[] {
  if (cause === 'return_shipping_damage') return ['damage', 'parcel']
  const laser = component === 'fiber_source' || component === 'diode_source'
  return ['fault', ...(laser ? (['sample'] as const) : []), 'log']
}

const ofFault = {
  none: [],
  defective: ['fault', 'log'],
  damaged_on_arrival: ['damage', 'parcel'],
  wrong_item: ['item', 'parcel'],
  missing_part: ['contents', 'parcel'],
} as const satisfies Record<string, readonly EvidenceItem[]>

function ofLines({ selection = [] }: Told): EvidenceItem[] {
  const faults = selection.flatMap(({ fault = 'none' }): readonly EvidenceItem[] => ofFault[fault])
  const worn = selection.some(({ condition, fault = 'none' }) => fault === 'none' && (condition === 'used' || condition === 'damaged'))
  return worn ? [...faults, 'condition'] : faults
}

/** The checklist of a filed case: what staff wait for comes first. Empty once nothing waits for its customer. */
export function caseChecklist(told: Told, kind: CaseKind, state: CaseState): EvidenceItem[] {
  if (!takesEvidence(kind, state)) return []
  const items = evidenceChecklist(told)
  if (items.length === 0) return []
  return state === 'info_requested' ? ['requested', ...items] : items
}

/** Whether a case still takes files of its customer. Who withdraws from a contract has nothing to prove. */
export function takesEvidence(kind: CaseKind, state: CaseState): boolean {
  return kind !== 'withdrawal' && needsCustomer(kind, state)
}

/** Which request a file belongs to before it is filed. */
export type DraftKey = Readonly<{ orderId: string; action: RequestKind }>
