import { days, hours, minutes } from '#app/domain/shared/duration.ts'
import type { Budget } from '#app/domain/sign-in/budgets.ts'

// Each declaration sends a mail to an address that nobody has proved to read. None of these budgets refuses a declaration that a buyer
// may plausibly make; they bound what reaches strangers (decision 0266).

/** Acknowledgements mailed to one address: the first of a day goes whatever else there is, then so many. */
export const firstToAddress: Budget = { name: 'declared-first', most: 1, per: days(1) }
export const furtherToAddress: readonly Budget[] = [
  { name: 'declared-1h', most: 5, per: hours(1) },
  { name: 'declared-1d', most: 20, per: days(1) },
]

/** Declared from one network; past it nothing happens, unless everybody together is past theirs too. */
export const declaredByNetwork: Budget = { name: 'declared-net', most: 30, per: minutes(10) }
/** Declared by everybody: past it whoever is on call is told, and networks that are past theirs wait. */
export const declaredByAll: Budget = { name: 'declared-all', most: 200, per: hours(1) }
export const declaredAlarm: Budget = { name: 'declared-alarm', most: 1, per: hours(1) }

/** How often the address of one order is told of declarations with other addresses; staff see the others too. */
export const noticesOfOrder: Budget = { name: 'noticed-1d', most: 1, per: days(1) }
/** The same over all orders: who tries numbers would write to strangers. */
export const noticesOfAll: Budget = { name: 'noticed-all', most: 100, per: hours(1) }
