import { type StaffRole, staffRoles } from '#app/domain/staff/staff-role.ts'
import type { PageMessages } from '#app/wording/pages/translator.ts'

/** A page of the console in its menu; `word` is a key of `places` in the room `staffPlaces`. */
export type StaffPlace = Readonly<{
  to: string
  word: keyof PageMessages['staffPlaces']['places']
  roles: readonly StaffRole[]
  /** Two letters that lead there, as `g+q`; the help names them. */
  keys?: string
}>

/** How many things wait for a person at a place, in words; nothing of a place where nothing does. */
export type Waiting = Readonly<Partial<Record<StaffPlace['word'], string>>>

/** The menu of the console, in the order it is shown; one entry a page that staff open by itself. */
export const staffPlaces: readonly StaffPlace[] = [
  { to: '/staff', word: 'queue', roles: staffRoles, keys: 'g+q' },
  { to: '/staff/search', word: 'search', roles: staffRoles, keys: 'g+s' },
  { to: '/staff/bench', word: 'bench', roles: staffRoles, keys: 'g+b' },
  { to: '/staff/questions', word: 'questions', roles: staffRoles, keys: 'g+n' },
  { to: '/staff/parcels', word: 'parcels', roles: staffRoles },
  { to: '/staff/orders/unmatched', word: 'unmatched', roles: staffRoles },
  { to: '/staff/withdrawals', word: 'withdrawals', roles: staffRoles },
  { to: '/staff/mails', word: 'mails', roles: staffRoles },
  { to: '/staff/shop', word: 'shop', roles: staffRoles },
  { to: '/staff/serials', word: 'serials', roles: staffRoles },
  { to: '/staff/figures', word: 'figures', roles: staffRoles },
  { to: '/staff/templates', word: 'templates', roles: staffRoles },
  { to: '/staff/imports', word: 'imports', roles: staffRoles },
  { to: '/staff/audit', word: 'audit', roles: ['finance', 'admin'] },
  { to: '/staff/people', word: 'people', roles: ['admin'] },
  { to: '/staff/recalls', word: 'recalls', roles: ['admin'] },
  { to: '/staff/policy', word: 'policy', roles: ['finance', 'admin'] },
]
