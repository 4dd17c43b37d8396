import type { Express, Request } from 'express'

import { minutes, seconds } from '#app/domain/shared/duration.ts'
import { networksOf } from '#app/domain/sign-in/network.ts'
import type { Log } from '#app/infra/shared/log.ts'

import { limitBodyTime } from './body-time.ts'
import { pathPattern } from './path-pattern.ts'
import { reportBudget } from './report-budget.ts'
import { cspReportPath } from './security-headers.ts'

const LIMIT = 16 * 1024
/** A page that is broken says so ten times a network; 6 000 a minute bound the log and take six hundred networks to fill. */
const limits = { each: 10, all: 6_000, networks: 2_000, per: minutes(1) }

/**
 * Takes the browsers' reports of what the policy stopped: a line in the log. Each network, the widest that one
 * subscriber may have whole, has a budget of its own, so that forged ones do not silence the true ones.
 */
export function acceptCspReports(app: Express, log: Log, publicOrigin: string): void {
  const mayTake = reportBudget(limits)
  app.post(cspReportPath, (request, response) => {
    if (!mayTake(networksOf(request.ip ?? '').at(-1) ?? '', Date.now())) return void response.status(429).set('Connection', 'close').end()
    limitBodyTime(request, seconds(5))
    readSmall(request).then(
      (text) => {
        const said = facts(text, publicOrigin)
        if (said) log.warn(said, 'the content policy stopped something')
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

/**
 * Which rule, on which page and what, as patterns: an address may hold a token. Null for what is no report about a page of
 * ours.
 */
function facts(text: string, publicOrigin: string): Readonly<Record<string, string>> | null {
  const report = bodyOf(text)
  const pick = (...names: string[]) => {
    const found = names.map((name) => report[name]).find((value) => typeof value === 'string')
    return typeof found === 'string' ? found : ''
  }
  const page = pick('document-uri', 'documentURL')
  if (!URL.canParse(page) || new URL(page).origin !== publicOrigin) return null
  return {
    directive: /^[a-z-]{1,40}/.exec(pick('effective-directive', 'effectiveDirective', 'violated-directive'))?.[0] ?? '',
    page: pathPattern(new URL(page).pathname),
    blocked: blockedIn(pick('blocked-uri', 'blockedURL'), publicOrigin),
  }
}

/** A page of ours as its pattern, another site by its origin, else the kind that the browser names: `inline`, `data`. */
function blockedIn(blocked: string, publicOrigin: string): string {
  if (!URL.canParse(blocked)) return /^[a-z-]{1,40}/.exec(blocked)?.[0] ?? ''
  const { origin, protocol, pathname } = new URL(blocked)
  if (origin === publicOrigin) return pathPattern(pathname)
  return (origin === 'null' ? protocol : origin).slice(0, 200)
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
