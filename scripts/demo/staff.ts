import type { Portal } from '#app/infra/shared/portal.ts'
import { inviteStaff } from '#app/usecases/staff/invite-staff.ts'

const DEMO_STAFF = { email: 'robin.agent@em-smart.example', name: 'Robin Example', role: 'admin' } as const

/** Names the demo's member of staff; the link is null once a passkey was enrolled. */
export async function inviteDemoStaff(portal: Portal): Promise<{ email: string; enrolUrl: string | null }> {
  const known = await portal.db.staff.findFirst({ where: { email: DEMO_STAFF.email, passkeys: { some: {} } }, select: { id: true } })
  if (known) return { email: DEMO_STAFF.email, enrolUrl: null }
  const invited = await inviteStaff(portal, DEMO_STAFF)
  if (!invited.done) throw new Error(`the demo's staff could not be named: ${invited.because}`)
  return { email: DEMO_STAFF.email, enrolUrl: invited.enrolUrl }
}
