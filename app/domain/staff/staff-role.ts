/** What somebody who works here may do, the least first; each later one may do all that the earlier ones do. */
export const staffRoles = ['agent', 'finance', 'admin'] as const
export type StaffRole = (typeof staffRoles)[number]
