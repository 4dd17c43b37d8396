import { connect, type Socket } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { type Belongings, makeBelongings } from '#tests/support/belongings.ts'
import { hire } from '#tests/support/case-life.ts'
import { type LiveSite, startLiveSite } from '#tests/support/live-site.ts'
import { staffCookies } from '#tests/support/staff-sessions.ts'

let site: LiveSite
let ana: Belongings

beforeAll(async () => {
  site = await startLiveSite()
  ana = await makeBelongings(site.portal, 'ana', 8101)
})
afterAll(() => site.stop())

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** Asks for a stream over a connection of its own, which the answer leaves open. */
function openStream(path: string, cookie: string): Promise<Readonly<{ status: number; socket: Socket }>> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port: site.port, host: '127.0.0.1', allowHalfOpen: true })
    let text = ''
    socket.on('error', reject)
    socket.on('data', (part: Buffer) => {
      text += part.toString('latin1')
      const status = /^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]
      // A stream says something at once; any other answer ends with its headers.
      if (status !== undefined && (status !== '200' || text.includes(': open'))) resolve({ status: Number(status), socket })
    })
    const lines = [`GET ${path}?seen= HTTP/1.1`, `Host: 127.0.0.1:${site.port}`, 'Accept: text/event-stream', `Cookie: ${cookie}`]
    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  })
}

/** The ways in which a browser, a proxy or a cable lets go of a connection. */
const cuts: Readonly<Record<string, (socket: Socket) => void>> = {
  closed: (socket) => socket.destroy(),
  reset: (socket) => socket.resetAndDestroy(),
  'half-closed': (socket) => socket.end(),
  'half-closed, and never read again': (socket) => {
    socket.pause()
    socket.end()
  },
}

/** What one session may hold, twice over. */
const rounds = 12

for (const [name, cut] of Object.entries(cuts)) {
  test(`a stream whose connection is ${name} gives its place back, also after its request was forgotten`, async () => {
    const staffId = await hire(site.portal, 'agent')
    const { staff } = await staffCookies(site.portal, staffId)
    const path = `/staff/cases/${ana.caseNumber}/live`
    const statuses: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      const { status, socket } = await openStream(path, `staff=${staff}`)
      statuses.push(status)
      collectGarbage()
      cut(socket)
      await expect.poll(() => present(staffId), { interval: 20, timeout: 5_000 }).toBe(false)
      socket.destroy()
    }
    expect(statuses).toEqual(Array.from({ length: rounds }, () => 200))
  })
}

/** Whether colleagues still see them on the case five seconds from now. */
async function present(staffId: string): Promise<boolean> {
  const { rows } = await site.portal.database.pool.query(
    `SELECT 1 FROM case_presence WHERE staff_id = $1 AND until > clock_timestamp() + interval '5 s'`,
    [staffId],
  )
  return rows.length > 0
}

test('a customer’s stream whose connection is cut gives its place back too', async () => {
  const statuses: number[] = []
  for (const cut of [...Object.values(cuts), ...Object.values(cuts), ...Object.values(cuts)]) {
    const { status, socket } = await openStream(`/orders/${ana.orderId}/live`, `session=${ana.token}`)
    statuses.push(status)
    collectGarbage()
    cut(socket)
    await new Promise((gone) => socket.once('close', gone).destroy())
  }
  expect(statuses).toEqual(Array.from({ length: 12 }, () => 200))
})
