import type { Money } from '#app/domain/shared/money.ts'
import { type StaffRole, staffRoles } from '#app/domain/staff/staff-role.ts'

/** What of worth a case gives, and so what two people may have to agree on; by whatever step it is given. */
export const givens = ['offer', 'replacement', 'sent_first', 'free_repair', 'exception', 'refund', 'gift_credit'] as const
export type Given = (typeof givens)[number]

type Person = Readonly<{ id: string; name: string }>

/** What one person of staff proposed and another has to agree to, or did. Ready for JSON. */
export type ProposalView = Readonly<{
  id: string
  gives: Given
  /** The version of the case it was proposed for: another one makes it void. Null where it holds wherever the case stands. */
  version: number | null
  /** The line of the order that a credit is about. */
  lineId: string | null
  /** Null for goods, and for an exception whose amount a rule says or that gives no money. */
  amount: Money | null
  /** Up to which one person might have given it alone; null where no amount can be given by one. */
  limit: Money | null
  /** By which a payment can be found. */
  reference: string | null
  /** As the customer reads it. */
  note: string | null
  /** For staff only. */
  reason: string | null
  proposedBy: Person
  proposedAt: string
  agreedBy: Person | null
  agreedAt: string | null
}>

/** Who may agree to what another person proposed, whatever it gives. */
export const agreeing = ['finance', 'admin'] as const satisfies readonly StaffRole[]

const proposing = {
  offer: staffRoles,
  replacement: staffRoles,
  sent_first: staffRoles,
  free_repair: staffRoles,
  exception: staffRoles,
  refund: agreeing,
  gift_credit: agreeing,
} as const satisfies Record<Given, readonly StaffRole[]>

/** Whether a role may propose to give this, by what the database holds of somebody now. */
export function mayPropose(gives: Given, role: StaffRole | null): boolean {
  const roles: readonly StaffRole[] = proposing[gives]
  return role !== null && roles.includes(role)
}

/** Whether a role may agree, once it is somebody else's proposal. */
export function isAgreeing(role: StaffRole | null): boolean {
  return agreeing.some((each) => each === role)
}

/** Whether it is money, which goes back the moment that another person agrees. */
export function isPaidOut(gives: Given): boolean {
  return gives === 'refund' || gives === 'gift_credit'
}

/**
 * `role`: it is for others to agree. `self`: the second person is another than the first. `same-hand`: for a week the two
 * could be one (`same_hand`).
 */
export type NotAgreeing = 'role' | 'self' | 'same-hand'

/** Why somebody cannot be the second person beside the one who proposed it; null where they can. */
export function whyNotAgree(who: Readonly<{ isAgreeing: boolean; isAuthor: boolean; isSameHand: boolean }>): NotAgreeing | null {
  if (!who.isAgreeing) return 'role'
  if (who.isAuthor) return 'self'
  return who.isSameHand ? 'same-hand' : null
}

/** Whether somebody may end it without agreeing: its author takes it back, those who could agree turn it down. */
export function mayDrop(gives: Given, role: StaffRole | null, isAuthor: boolean): boolean {
  return isAgreeing(role) || (isAuthor && mayPropose(gives, role))
}

type Waits = Pick<ProposalView, 'version' | 'agreedAt'>

/** Whether it waits for a second person where the case stands now: it holds until the case moves, and no longer. */
export function isWaiting({ version, agreedAt }: Waits, now: number): boolean {
  return agreedAt === null && (version === null || version === now)
}

/** What waits of a kind where the case stands now; of credits the first. */
export function waitingProposal(
  { version }: Readonly<{ version: number }>,
  { proposals }: Readonly<{ proposals: readonly ProposalView[] }>,
  gives: Given,
): ProposalView | null {
  return proposals.find((each) => each.gives === gives && isWaiting(each, version)) ?? null
}
