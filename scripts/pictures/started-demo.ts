import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '#tests/e2e/support/free-port.ts'

export type StartedDemo = Readonly<{
  origin: string
  /** The one-time link with which a member of staff enrols a passkey. */
  enrolLink: string
  /** Where the demo keeps its mails. */
  mailFolder: string
  stop: () => Promise<void>
}>

/** The demo on a free port, in a folder of its own that goes with it. */
export async function startDemo(): Promise<StartedDemo> {
  const home = mkdtempSync(join(tmpdir(), 'em-smart-pictures-'))
  const port = await freePort()
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/demo.ts'], {
    env: { ...process.env, PORT: String(port), DEMO_DIR: home },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString()
      if (said.includes('Ctrl-C stops everything')) resolve()
    })
    child.once('exit', () => reject(new Error(`the demo did not start:\n${said}`)))
  })
  return {
    origin: `http://localhost:${port}`,
    enrolLink: /https?:\S+\/staff\/enrol\/\S+/.exec(said)?.[0] ?? '',
    mailFolder: join(home, 'mail'),
    stop: async () => {
      child.kill('SIGINT')
      await ended
      rmSync(home, { recursive: true, force: true })
    },
  }
}
