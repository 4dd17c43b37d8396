import type { PossibleSecond } from '#app/domain/staff/possible-second.ts'

/** Who looks at a step that moves money, and what their forms carry so that no other page can send them (W2). */
export type Refunder = Readonly<{
  id: string
  mayRefund: boolean
  fresh: boolean
  token: string
  /** Who can agree to what waits in the case. */
  seconds: readonly PossibleSecond[]
}>
