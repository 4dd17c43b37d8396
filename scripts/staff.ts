import { parseArgs } from 'node:util'

import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal } from '#app/infra/shared/portal.ts'
import { readSettings } from '#app/infra/shared/settings.ts'
import { listColleagues } from '#app/infra/staff/people.ts'
import { inviteStaff } from '#app/usecases/staff/invite-staff.ts'
import { removeStaff } from '#app/usecases/staff/manage-staff.ts'

const usage = `Members of staff of the portal.

  npm run staff -- add EMAIL ROLE [--name NAME]   names one, or changes the name and role of a known one,
                                                  and prints a link to enrol a passkey: once, within a day
  npm run staff -- recover EMAIL                  the same for one who lost their passkeys: the old ones and
                                                  all their sessions are taken away
  npm run staff -- remove EMAIL                   ends their sessions and takes their passkeys away
  npm run staff -- list

ROLE is agent, finance or admin. It reads the same settings as the portal (DATABASE_URL and the rest).
`
const roles = ['agent', 'finance', 'admin'] as const
type Role = (typeof roles)[number]

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

function fail(line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(2)
}

function isRole(text: string): text is Role {
  return (roles as readonly string[]).includes(text)
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { name: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  const [verb, email = '', role = ''] = positionals
  if (values.help || verb === undefined) return say(usage)
  const read = readSettings(process.env)
  if (!read.ok) return fail(`Settings are missing or wrong:\n  - ${read.faults.join('\n  - ')}`)
  const portal = openPortal(read.settings, systemClock)
  try {
    if (verb === 'add') {
      if (!isRole(role)) return fail(`ROLE must be agent, finance or admin, not "${role}".`)
      return await invite({ email, role, name: values.name ?? email.split('@')[0] ?? email })
    }
    const staff = await listColleagues(portal.db)
    if (verb === 'list') {
      const byAddress = staff.toSorted((one, other) => (one.email.toLowerCase() < other.email.toLowerCase() ? -1 : 1))
      for (const { email: address, role: as, name, passkeys } of byAddress) say(`${address}  ${as}  ${name}  ${passkeys} passkeys`)
      return
    }
    const known = staff.find((one) => one.email.toLowerCase() === email.toLowerCase())
    if (!known) return fail(`No member of staff has the address "${email}".`)
    if (verb === 'recover') return await invite({ ...known, replace: true })
    if (verb !== 'remove') return fail(usage)
    await removeStaff(portal, known.id)
    say(`${known.email} is no longer a member of staff.`)
  } finally {
    await portal.database.close()
  }

  async function invite(input: { email: string; role: Role; name: string; replace?: boolean }): Promise<void> {
    const invited = await inviteStaff(portal, input)
    if (!invited.done) return fail(`"${input.email}" is not an email address.`)
    say(`${input.email} is ${input.role}${invited.known ? ' (known before)' : ''}.`)
    say(`To enrol a passkey, once, within 24 hours: ${invited.enrolUrl}`)
  }
}

main().catch((fault: unknown) => fail(fault instanceof Error ? fault.message : String(fault)))
