import { systemClock } from '#app/infra/shared/clock.ts'
import { startMailWorker } from '#app/infra/mail/worker.ts'
import { openPortal } from '#app/infra/shared/portal.ts'
import { readSettings } from '#app/infra/shared/settings.ts'

// A mail worker as a process of its own, so that a test can kill it; it says `ready` once it works.
const read = readSettings(process.env)
if (!read.ok) throw new Error(read.faults.join('; '))
startMailWorker(openPortal(read.settings, systemClock), { leaseMs: Number(process.env['LEASE_MS']), pollMs: 200 })
process.stdout.write('ready\n')
