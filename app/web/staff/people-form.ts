import { z } from 'zod'

import { staffRoles } from '#app/domain/staff/staff-role.ts'

const token = z.string().max(100)
const role = z.enum(staffRoles, { message: 'choose' })
const person = z.uuid()

export const PeopleForm = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('invite'),
    token,
    role,
    email: z.string().max(320, { message: 'email' }),
    name: z.string().trim().min(1, { message: 'required' }).max(100, { message: 'tooLong' }),
  }),
  z.object({ intent: z.literal('role'), token, person, was: role, role }),
  z.object({ intent: z.literal('recover'), token, person }),
  z.object({ intent: z.literal('remove'), token, person }),
])
