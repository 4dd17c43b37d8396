import { type StaffRole, staffRoles } from '#app/domain/staff/staff-role.ts'
import type { PageMessages } from '#app/wording/pages/translator.ts'

/** A page of the console in its menu; `word` is a key of `places` in the room `staffPlaces`. */
export type StaffPlace = Readonly<{
  to: string
  word: keyof PageMessages['staffPlaces']['places']
  roles: readonly StaffRole[]
  /** Two letters that lead there, as `g+q`; the help names them. */
  keys?: string
  /** From which width on it stands in the row itself; below, and without one, it is under “More”. */
  from?: RowWidth
}>

/** The widths at which the row of places has room for more of them; the longest language fits each. */
export type RowWidth = 'desk' | 'wide' | 'wider' | 'widest'

/** How many things wait for a person at a place, in words; nothing of a place where nothing does. */
export type Waiting = Readonly<Partial<Record<StaffPlace['word'], string>>>

/** The menu of the console, in the order it is shown; one entry a page that staff open by itself. */
export const staffPlaces: readonly StaffPlace[] = [
  { to: '/staff', word: 'queue', roles: staffRoles, keys: 'g+q', from: 'desk' },
  { to: '/staff/search', word: 'search', roles: staffRoles, keys: 'g+s' },
  { to: '/staff/bench', word: 'bench', roles: staffRoles, keys: 'g+b', from: 'desk' },
  { to: '/staff/questions', word: 'questions', roles: staffRoles, keys: 'g+n', from: 'desk' },
  { to: '/staff/parcels', word: 'parcels', roles: staffRoles, from: 'desk' },
  { to: '/staff/orders/unmatched', word: 'unmatched', roles: staffRoles, from: 'wider' },
  { to: '/staff/withdrawals', word: 'withdrawals', roles: staffRoles, from: 'wide' },
  { to: '/staff/mails', word: 'mails', roles: staffRoles, from: 'wide' },
  { to: '/staff/shop', word: 'shop', roles: staffRoles, from: 'wider' },
  { to: '/staff/serials', word: 'serials', roles: staffRoles, from: 'widest' },
  { to: '/staff/figures', word: 'figures', roles: staffRoles, from: 'widest' },
  { to: '/staff/templates', word: 'templates', roles: staffRoles, from: 'widest' },
  { to: '/staff/imports', word: 'imports', roles: staffRoles },
  { to: '/staff/audit', word: 'audit', roles: ['finance', 'admin'] },
  { to: '/staff/people', word: 'people', roles: ['admin'] },
  { to: '/staff/recalls', word: 'recalls', roles: ['admin'] },
  { to: '/staff/policy', word: 'policy', roles: ['finance', 'admin'] },
]
