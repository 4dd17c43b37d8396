import { resolve } from 'node:path'

import { afterAll, beforeAll, expect, test } from 'vitest'

import { type MailToSend, queueMail } from '#app/infra/mail/outbox.ts'
import { startMailWorker } from '#app/infra/mail/worker.ts'
import type { Portal } from '#app/infra/shared/portal.ts'
import type { MailData } from '#app/views/mails/mail-data.ts'
import { mailSamples } from '#scripts/demo/mail-samples.ts'
import { type Belongings, makeBelongings } from '#tests/support/belongings.ts'
import { browserRequest, contextOf, resultOf } from '#tests/support/context.ts'
import { makePortal } from '#tests/support/portal.ts'
import { startSmtp, type TestSmtp } from '#tests/support/smtp.ts'

const origin = 'http://localhost:4000'

let smtp: TestSmtp
let portal: Portal
let close: () => Promise<void>
let ana: Belongings

beforeAll(async () => {
  smtp = await startSmtp()
  ;({ portal, close } = await makePortal({ SMTP_URL: smtp.url, PUBLIC_ORIGIN: origin }))
  ana = await makeBelongings(portal, 'ana', 7101)
})
afterAll(async () => {
  await close()
  await smtp.stop()
})

/** Codes travel sealed and have no link; the others lead to a question and into the console. */
const apart = new Set<MailData['kind']>(['sign-in-code', 'question-answered', 'customer-wrote', 'staff-access'])

/** A sample with the ids of what exists, so that its links lead somewhere. */
function aboutReal(sample: MailData): MailData {
  const text = JSON.stringify(sample)
    .replace(/EMR-2026-00012\d/g, ana.caseNumber)
    .replaceAll('/orders/42', `/orders/${ana.orderId}`)
    .replaceAll('"/recalls/42"', `"/recalls/${ana.noticeId}"`)
    .replaceAll('"/withdrawals/42"', `"/withdrawals/${ana.declaredNoticeId}"`)
    .replaceAll('"documentIds":["d"]', `"documentIds":["${ana.documentId}"]`)
  return JSON.parse(text) as MailData
}

/** Which route answers a link. */
const routes: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\/cases\/(?<number>EMR-[\d-]+)$/, '_portal.cases.$number.tsx'],
  [/^\/cases\/(?<number>EMR-[\d-]+)\/documents\/(?<documentId>[\w-]+)$/, '_portal.cases.$number_.documents.$documentId.tsx'],
  [/^\/orders\/(?<orderId>[\w-]+)$/, '_portal.orders.$orderId._index.tsx'],
  [/^\/orders$/, '_portal.orders._index.tsx'],
  [/^\/account$/, '_portal.account._index.tsx'],
  [/^\/account\/sessions$/, '_portal.account_.sessions.tsx'],
  [/^\/account\/data$/, '_portal.account_.data.tsx'],
  [/^\/account\/passkeys$/, '_portal.account_.passkeys.tsx'],
  [/^\/points$/, '_portal.points.tsx'],
  [/^\/recalls\/(?<noticeId>[\w-]+)$/, '_portal.recalls.$noticeId.tsx'],
  [/^\/withdrawals\/(?<noticeId>[\w-]+)$/, '_portal.withdrawals.$noticeId.tsx'],
  [/^\/withdraw$/, 'withdraw.tsx'],
  [/^\/legal\/(?<store>\w+)\/(?<page>\w+)$/, 'legal.$store.$page.tsx'],
]

/** What a GET answers: a status, and where it leads. */
async function follow(link: string, token: string | null): Promise<Readonly<{ status: number; location: string | null }>> {
  const { pathname } = new URL(link)
  const [pattern, file] = routes.find(([known]) => known.test(pathname)) ?? []
  if (!pattern || !file) throw new Error(`no page of ours: ${link}`)
  const params = { ...pattern.exec(pathname)?.groups }
  const { loader } = (await import(/* @vite-ignore */ resolve('app/routes', file))) as { loader: (args: object) => unknown }
  const request = browserRequest(pathname, token ? { session: token } : {})
  const answer = await resultOf(loader, { request, context: contextOf(portal), params })
  if (answer instanceof Error) throw answer
  return answer instanceof Response ? { status: answer.status, location: answer.headers.get('Location') } : { status: 200, location: null }
}

/** Every row of what a link might change, as one text. */
async function stateNow(): Promise<string> {
  const tables = [
    'cases',
    'case_event',
    'orders',
    'order_line',
    'quote',
    'pickup',
    'pickup_document',
    'customer',
    'login_code',
    'refund',
    'mail',
  ]
  const states = await Promise.all(
    tables.map((table) =>
      portal.database.pool.query<{ all: string | null }>(
        `SELECT string_agg(one::text, E'\\n' ORDER BY one::text) AS all FROM ${table} AS one`,
      ),
    ),
  )
  return states.map(({ rows }) => rows[0]?.all ?? '').join('\n\n')
}

const linksIn = (html: string, text: string) =>
  [...html.matchAll(/href="([^"]+)"/g), ...text.matchAll(/(https?:\/\/\S+)/g)].map(([, link = '']) => link.replaceAll('&amp;', '&'))

const payPages = new Set(mailSamples.flatMap((sample) => ('payUrl' in sample && sample.payUrl !== null ? [sample.payUrl] : [])))

test(
  'A41 C17 every link of every mail asks strangers to sign in, shows its customer a page, and changes nothing',
  { timeout: 120_000 },
  async () => {
    const samples = mailSamples.filter(({ kind }) => !apart.has(kind)).map(aboutReal)
    const { id: caseId } = await portal.db.case.findUniqueOrThrow({ where: { number: ana.caseNumber }, select: { id: true } })
    for (const [at, sample] of samples.entries()) {
      const envelope = { to: { address: `reader${at}@example.test` }, language: at % 2 ? 'de' : 'en' } as const
      await queueMail(portal.db, { ...sample, ...('casePath' in sample ? { caseId } : {}), ...envelope } as MailToSend)
    }
    const worker = startMailWorker(portal)
    const mails = await Promise.all(samples.map((_, at) => smtp.latestTo(`reader${at}@example.test`, 60_000)))
    await worker.stop()
    expect(mails.length).toBeGreaterThanOrEqual(35)
    const before = await stateNow()
    const all = new Set(mails.flatMap(({ email }) => linksIn(email.html ?? '', email.text ?? '')))
    // An invoice is paid on the shop's own page, and nothing else leads there.
    const links = new Set([...all].filter((link) => !payPages.has(link)))
    expect(all.size).toBe(links.size + payPages.size)
    for (const link of links) {
      expect(new URL(link).origin).toBe(origin)
      const stranger = await follow(link, null)
      // What the law asks for is everybody's to read.
      if (/^\/(legal\/|withdraw$)/.test(new URL(link).pathname)) {
        expect([link, stranger.status]).toEqual([link, 200])
        continue
      }
      expect([link, stranger.status, stranger.location?.split('?')[0]]).toEqual([link, expect.toBeOneOf([302, 303]), '/sign-in'])
      expect([link, (await follow(link, ana.token)).status]).toEqual([link, 200])
    }
    expect(links.size).toBeGreaterThanOrEqual(5)
    expect(await stateNow()).toBe(before)
  },
)

test('no mail of any kind offers to unsubscribe: none is news', () => {
  const headers = smtp.received.flatMap(({ email }) => email.headers.map(({ key }) => key))
  expect(headers.length).toBeGreaterThan(300)
  expect(headers).not.toContain('list-unsubscribe')
})
