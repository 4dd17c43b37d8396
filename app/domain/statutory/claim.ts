import type { Guarantee } from './guarantee.ts'

/** What a customer can rest a claim for repair on: the legal guarantee, with the remedy that they choose, or the shop's warranty. */
export const claimChoices = ['guarantee_repair', 'guarantee_replacement', 'warranty'] as const
export type ClaimChoice = (typeof claimChoices)[number]

/** What a case rests on, frozen when it was filed beside the shop's decision; the guarantee's answer also where the warranty was chosen. */
export type CaseClaim = Readonly<{ choice: ClaimChoice; country: string; guarantee: Guarantee }>

type Claimed = Readonly<{ claim: CaseClaim | null }>

/** Whether a claim rests on the legal guarantee: then nothing of it is paid by its customer, not even the way. */
export function isUnderGuarantee({ claim }: Claimed): boolean {
  return claim !== null && claim.choice !== 'warranty'
}

/** Whether the guarantee is known to hold for what was claimed; else a person has to look, such as for the day on which it came. */
export function isSureOfGuarantee({ claim }: Claimed): boolean {
  return claim !== null && claim.choice !== 'warranty' && claim.guarantee.outcome === 'open'
}
