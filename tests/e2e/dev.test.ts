import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { freePort } from './support/free-port.ts'

let home: string
let child: ChildProcess
let said = ''

test.beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'em-smart-dev-'))
})
test.afterAll(() => {
  child.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true })
})

test('pages made from the sources come alive in the browser without a fault, and Ctrl-C ends everything', async ({ page }) => {
  const port = await freePort()
  child = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], {
    env: { ...process.env, PORT: String(port), DEMO_DIR: home, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (said += part.toString()))
  await expect.poll(() => said, { timeout: 120_000 }).toContain('Ctrl-C stops everything')
  // Vite may find a package late and load the page once more: that is over before the page is judged.
  await page.goto(`http://localhost:${port}/sign-in`, { timeout: 120_000 })
  await page.waitForLoadState('networkidle')
  const faults: string[] = []
  page.on('pageerror', (fault) => faults.push(fault.message))
  await page.reload()
  await page.waitForLoadState('networkidle')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(faults).toEqual([])
  const ended = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGINT')
  expect(await ended).toBe(0)
})
