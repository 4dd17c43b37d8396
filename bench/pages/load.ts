import { Agent, request } from 'node:http'

/** The host that the portal under test answers to. */
const host = 'localhost:4000'

export type Load = Readonly<{ perSecond: number; p50: number; p99: number }>

/** What a page gives under `clients` that ask again as soon as they are answered; times in ms. */
export async function load(url: string, cookie: string, clients: number, milliseconds: number): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const times: number[] = []
  const began = performance.now()
  const client = async () => {
    while (performance.now() - began < milliseconds) {
      const asked = performance.now()
      await page(url, cookie, agent)
      times.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  const seconds = (performance.now() - began) / 1_000
  agent.destroy()
  times.sort((one, other) => one - other)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? NaN
  return { perSecond: times.length / seconds, p50: at(0.5), p99: at(0.99) }
}

/** The page itself; anything but an answer of 200 is a fault of the bench. */
export function page(url: string, cookie: string, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { ...(agent ? { agent } : {}), headers: { cookie, accept: 'text/html', host } }, (answer) => {
      const pieces: Buffer[] = []
      answer.on('data', (piece: Buffer) => pieces.push(piece))
      answer.on('error', reject)
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(pieces).toString('utf8'))
        else reject(new Error(`${url} answered ${answer.statusCode}`))
      })
    })
    asked.on('error', reject)
    asked.end()
  })
}
