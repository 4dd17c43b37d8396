import type { Express, Request } from 'express'

import { seconds } from '#app/domain/shared/duration.ts'
import type { Log } from '#app/infra/log.ts'

import { limitBodyTime } from './body-time.ts'
import { cspReportPath } from './security-headers.ts'

const LIMIT = 16 * 1024
const PER_MINUTE = 60

/** Takes the browsers' reports of what the policy stopped: a line in the log, at most one a second. */
export function acceptCspReports(app: Express, log: Log): void {
  let minute = 0
  let taken = 0
  app.post(cspReportPath, (request, response) => {
    const now = Math.floor(Date.now() / 60_000)
    taken = now === minute ? taken + 1 : 1
    minute = now
    if (taken > PER_MINUTE) return void response.status(429).set('Connection', 'close').end()
    limitBodyTime(request, seconds(5))
    readSmall(request).then(
      (text) => {
        log.warn(facts(text), 'the content policy stopped something')
        response.status(204).end()
      },
      () => response.status(413).set('Connection', 'close').end(),
    )
  })
}

async function readSmall(request: Request): Promise<string> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length > LIMIT) throw new Error('too long')
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

/** Which rule, where and what, without the query of any address: that may hold what is nobody's business. */
function facts(text: string): Readonly<Record<string, string>> {
  const report = bodyOf(text)
  const pick = (...names: string[]) => names.map((name) => report[name]).find((value) => typeof value === 'string')
  const plain = (value: unknown) => (typeof value === 'string' ? value.split(/[?#]/)[0]?.slice(0, 200) ?? '' : '')
  return {
    directive: plain(pick('effective-directive', 'effectiveDirective', 'violated-directive')),
    page: plain(pick('document-uri', 'documentURL')),
    blocked: plain(pick('blocked-uri', 'blockedURL')),
  }
}

function bodyOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(text)
    const [first] = Array.isArray(parsed) ? (parsed as unknown[]) : [parsed]
    const body = first as { 'csp-report'?: unknown; body?: unknown } | null
    const found = body?.['csp-report'] ?? body?.body
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
