import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal } from '#app/infra/shared/portal.ts'
import { readSettings } from '#app/infra/shared/settings.ts'
import { startCommandWorker } from '#app/usecases/shop/command-worker.ts'

// A worker of commands as a process of its own, so that a test can kill it.
const read = readSettings(process.env)
if (!read.ok) throw new Error(read.faults.join('; '))
startCommandWorker(openPortal(read.settings, systemClock))
