import { systemClock } from '#app/infra/shared/clock.ts'
import { openPortal } from '#app/infra/shared/portal.ts'
import { readSettings } from '#app/infra/shared/settings.ts'

import { enterInCrowd, visitor } from './sign-in.ts'

/** Told to try a code many times at once. */
export type Order = Readonly<{ email: string; flow: string; code: string; times: number; net: number }>
/** How many of the tries opened a session, and how many were refused alike, as wrong or for want of a connection. */
export type Tally = Readonly<{ opened: number; wrong: number }>

// A second process of the portal, driven by messages of the test that forked it.
const read = readSettings(process.env)
if (!read.ok) throw new Error(read.faults.join('; '))
const portal = openPortal(read.settings, systemClock)

process.on('message', (order: Order) => {
  const tries = Array.from({ length: order.times }, (_, at) =>
    enterInCrowd(portal, order.email, order.flow, order.code, { visitor: visitor({ address: `10.${order.net}.${at & 255}.${at >> 8}` }) }),
  )
  void Promise.all(tries).then((answers) => {
    const opened = answers.filter((answer) => answer.done).length
    const wrong = answers.filter((answer) => !answer.done && ['wrong', 'unavailable'].includes(answer.because)).length
    process.send?.({ opened, wrong } satisfies Tally)
  })
})
process.on('disconnect', () => void portal.database.close())
process.send?.('ready')
