import { spawn } from 'node:child_process'

import { freePort, untilAnswered } from '#tests/e2e/support/free-port.ts'

import { bareProcess, buildBareApp } from '../../bench/pages/bare-app.ts'

export type BarePage = Readonly<{ address: string; stop: () => void }>

/** The Remix app that does nothing, built and served: what a page of ours is compared with where a machine is slow. */
export async function startBarePage(): Promise<BarePage> {
  await buildBareApp()
  const port = await freePort()
  const child = spawn(process.execPath, [bareProcess], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const address = `http://localhost:${port}/`
  await untilAnswered(address, () => child.exitCode === null)
  return { address, stop: () => child.kill() }
}
