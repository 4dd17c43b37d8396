import { z } from 'zod'

type Suite = Readonly<{ specs: ReadonlyArray<z.infer<typeof spec>>; suites?: readonly Suite[] | undefined }>

const spec = z.object({ title: z.string(), file: z.string(), tests: z.array(z.object({ status: z.string() })) })
const suite: z.ZodType<Suite> = z.object({ specs: z.array(spec), suites: z.array(z.lazy(() => suite)).optional() })
const report = z.object({ suites: z.array(suite), stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) })

export type BrowserCount = Readonly<{ passed: number; failed: number; flaky: readonly string[] }>

/** What Playwright's report comes to: a journey that passed only when walked once more has passed, once, and is named. */
export function countBrowserReport(text: string): BrowserCount {
  const { suites, stats } = report.parse(JSON.parse(text))
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, flaky: suites.flatMap(flakyIn) }
}

function flakyIn({ specs, suites = [] }: Suite): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
  return [...own.map(({ file, title }) => `${file} “${title}”`), ...suites.flatMap(flakyIn)]
}
