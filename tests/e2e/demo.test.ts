import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { freePort } from './support/free-port.ts'

test.describe.configure({ mode: 'serial' })

let home: string
test.beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'em-smart-demo-'))
})
test.afterAll(() => rmSync(home, { recursive: true, force: true }))

type Demo = Readonly<{ process: ChildProcess; said: () => string; ended: Promise<number | null> }>

function startDemo(port: number): Demo {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/demo.ts'], {
    env: { ...process.env, PORT: String(port), DEMO_DIR: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (text += part.toString()))
  return { process: child, said: () => text, ended: new Promise((resolve) => child.once('exit', resolve)) }
}

async function until(demo: Demo, words: string): Promise<void> {
  await expect.poll(demo.said, { timeout: 60_000, message: `the demo says "${words}"` }).toContain(words)
}

async function takePort(): Promise<{ port: number; server: Server }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, server }
}

test('a taken port is named, with the setting that changes it', async () => {
  const { port, server } = await takePort()
  const demo = startDemo(port)
  expect(await demo.ended).toBe(1)
  expect(demo.said()).toContain(`port ${port} is taken by another program. Set PORT to a free one.`)
  server.close()
})

test('the demo starts, says where everything is, and Ctrl-C stops the database cleanly', async () => {
  const port = await freePort()
  const demo = startDemo(port)
  await until(demo, 'Ctrl-C stops everything')
  expect(demo.said()).toContain(`http://localhost:${port}/mailbox`)
  expect(demo.said()).toMatch(/Customer {2}\S+@\S+/)
  expect(demo.said()).toMatch(/\/staff\/enrol\/\S+/)
  expect((await fetch(`http://localhost:${port}/sign-in`)).status).toBe(200)
  demo.process.kill('SIGINT')
  expect(await demo.ended).toBe(0)
  expect(demo.said()).toContain('Stopped.')
  expect(existsSync(join(home, 'postgres', 'postmaster.pid'))).toBe(false)
})

test('a second start finds the same orders again, and a killed one leaves nothing in the way', async () => {
  const port = await freePort()
  const killed = startDemo(port)
  await until(killed, 'Ctrl-C stops everything')
  killed.process.kill('SIGKILL')
  await killed.ended
  const again = startDemo(port)
  await until(again, 'Ctrl-C stops everything')
  const counted = (demo: Demo) => /\d+ orders of \d+ customers/.exec(demo.said())?.[0]
  expect(counted(again)).toBe(counted(killed))
  again.process.kill('SIGINT')
  expect(await again.ended).toBe(0)
})
