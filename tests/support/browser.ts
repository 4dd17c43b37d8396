import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

import { chromium } from '@playwright/test'

import { installDebianPackage } from './debian.ts'

/** A Chromium without the browser around it, which is what walks without a window need: at a third of the work (decision 0232). */
const SHELL = '/usr/bin/chromium-headless-shell'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * A Chromium for the tests: the one named by CHROMIUM, Debian's without a window, which is fetched as root, an installed one,
 * Playwright's own download, or, as root on Debian, its package. Says what to do where none can be had.
 */
export function findBrowser(): string {
  const named = process.env['CHROMIUM']
  if (named) return named
  if (!existsSync(SHELL)) installDebianPackage('chromium-headless-shell')
  if (existsSync(SHELL)) return SHELL
  const installed = INSTALLED.find((path) => existsSync(path))
  if (installed) return installed
  if (existsSync(chromium.executablePath())) return chromium.executablePath()

  process.stderr.write('No Chromium is installed; fetching one …\n')
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], { timeout: 300_000 })
  if (existsSync(chromium.executablePath())) return chromium.executablePath()
  installDebianPackage('chromium')
  const packaged = INSTALLED.find((path) => existsSync(path))
  if (packaged) return packaged
  throw new Error('The browser tests need Chromium: run `npx playwright install chromium`, or set CHROMIUM to one.')
}
