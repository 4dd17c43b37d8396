import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { type BrowserContext, chromium } from '@playwright/test'
import lighthouse from 'lighthouse'

import { findBrowser } from '#tests/support/browser.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
type Category = (typeof categories)[number]

/** What Lighthouse gives a page, 0 to 100 each, and every check that took something off outside of speed: its name and where. */
export type Measured = Readonly<{ scores: Readonly<Record<Category, number>>; lacking: readonly string[] }>

export type MeasuredBrowser = Readonly<{
  context: BrowserContext
  measure: (address: string) => Promise<Measured>
  close: () => Promise<void>
}>

/** A browser that Lighthouse can reach; who is signed in within it stays so while pages are measured. */
export async function startMeasuredBrowser(): Promise<MeasuredBrowser> {
  const home = mkdtempSync(join(tmpdir(), 'em-smart-lighthouse-'))
  const context = await chromium.launchPersistentContext(home, {
    executablePath: findBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--remote-debugging-port=0'],
  })
  // The browser writes its port there: https://chromedevtools.github.io/devtools-protocol/
  const [port = ''] = readFileSync(join(home, 'DevToolsActivePort'), 'utf8').split('\n')
  return { context, measure: (address) => measure(address, Number(port)), close: () => context.close() }
}

async function measure(address: string, port: number): Promise<Measured> {
  // Its own throttling: a phone of the middle class on slow 4G, four times slower than here.
  const result = await lighthouse(address, {
    port,
    logLevel: 'error',
    disableStorageReset: true,
    disableFullPageScreenshot: true,
    onlyCategories: [...categories],
  })
  if (!result) throw new Error(`${address} could not be measured`)
  const { lhr } = result
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`)
  if (lhr.finalDisplayedUrl !== address) throw new Error(`${address} led to ${lhr.finalDisplayedUrl}`)
  const scoreOf = (category: Category) => Math.round((lhr.categories[category]?.score ?? 0) * 100)
  const scores = {
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    'best-practices': scoreOf('best-practices'),
    seo: scoreOf('seo'),
  }
  return { scores, lacking: categories.filter((category) => category !== 'performance').flatMap(lackingIn) }

  function lackingIn(category: Category): string[] {
    return (lhr.categories[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${category} ${id}: ${JSON.stringify(lhr.audits[id]?.details ?? null).slice(0, 400)}`)
  }
}
