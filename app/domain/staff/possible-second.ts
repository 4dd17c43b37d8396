/** Somebody who may agree to what another proposed, or could if it were not for a change of access lately. */
export type PossibleSecond = Readonly<{ proposedBy: string; id: string; name: string; sameHand: boolean }>

/** Who can agree to what somebody proposed, by name. */
export function secondsBeside(seconds: readonly PossibleSecond[], proposedBy: string): string[] {
  return seconds.filter((each) => each.proposedBy === proposedBy && !each.sameHand).map(({ name }) => name)
}

/** Whether somebody could be the very person who proposed it, for all that can be told. */
export function isSameHand(seconds: readonly PossibleSecond[], proposedBy: string, id: string): boolean {
  return seconds.some((each) => each.proposedBy === proposedBy && each.id === id && each.sameHand)
}
