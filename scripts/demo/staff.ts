import type { Portal } from '#app/infra/shared/portal.ts'
import { inviteStaff } from '#app/usecases/staff/invite-staff.ts'

/** Several, because what is given above a limit needs a second person whom the first did not invite, and a recall a second administrator. */
const demoStaff = [
  { email: 'robin.agent@em-smart.example', name: 'Robin Example', role: 'admin' },
  { email: 'sasha.finance@em-smart.example', name: 'Sasha Example', role: 'finance' },
  { email: 'kim.admin@em-smart.example', name: 'Kim Example', role: 'admin' },
] as const

/** The demo's two administrators. */
export const demoAdmins = ['kim.admin@em-smart.example', 'robin.agent@em-smart.example'] as const

type InvitedStaff = Readonly<{ email: string; role: string; enrolUrl: string | null }>

/** Names the demo's members of staff; a link is null once a passkey was enrolled. */
export async function inviteDemoStaff(portal: Portal): Promise<InvitedStaff[]> {
  const invited: InvitedStaff[] = []
  for (const one of demoStaff) invited.push({ email: one.email, role: one.role, enrolUrl: await enrolUrlOf(portal, one) })
  return invited
}

async function enrolUrlOf(portal: Portal, one: (typeof demoStaff)[number]): Promise<string | null> {
  const known = await portal.db.staff.findFirst({ where: { email: one.email, passkeys: { some: {} } }, select: { id: true } })
  if (known) return null
  const invited = await inviteStaff(portal, one)
  if (!invited.done) throw new Error(`the demo's staff could not be named: ${invited.because}`)
  return invited.enrolUrl
}
