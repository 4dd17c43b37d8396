import { createServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

/** A port that nobody listens at now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}

/** Waits until a process that was started answers well at an address; fails where it has ended, or takes half a minute. */
export async function untilAnswered(address: string, alive: () => boolean): Promise<void> {
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline && alive()) {
    const ready = await fetch(address).then(
      (response) => response.ok,
      () => false,
    )
    if (ready) return
    await pause(50)
  }
  throw new Error(`what should answer at ${address} did not start`)
}
