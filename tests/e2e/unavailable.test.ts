import { randomUUID } from 'node:crypto'

import AxeBuilder from '@axe-core/playwright'
import { Client } from 'pg'

import { chooseMachine, daysAgo, describeMachine, goOn, openOrder, signIn, takeIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

type Asked<Answer> = () => Promise<Answer>

/** Two connections of an operator: one holds tables, the other ends whoever waits for them. */
async function withOperator(
  databaseUrl: string,
  work: (operator: {
    endingWaiters: <A>(tables: string, input: Asked<A>) => Promise<A>
    run: (sql: string) => Promise<unknown>
  }) => Promise<void>,
): Promise<void> {
  const [holder, other] = [new Client({ connectionString: databaseUrl }), new Client({ connectionString: databaseUrl })]
  await Promise.all([holder.connect(), other.connect()])
  const endingWaiters = async <A>(tables: string, input: Asked<A>): Promise<A> => {
    await holder.query('BEGIN')
    await holder.query(`LOCK TABLE ${tables} IN ACCESS EXCLUSIVE MODE`)
    let answered = false
    const answer = input().finally(() => (answered = true))
    let ended = 0
    await expect
      .poll(async () => {
        const { rowCount } = await other.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
        )
        ended += rowCount ?? 0
        return answered
      })
      .toBe(true)
    await holder.query('ROLLBACK')
    expect(ended).toBeGreaterThan(0)
    return answer
  }
  await work({ endingWaiters, run: (sql) => other.query(sql) }).finally(() => Promise.all([holder.end(), other.end()]))
}

const reference = /Reference for our customer service: [0-9a-f-]{36}/

test('R01 a page whose connection is ended in its midst says so, when to try again and its reference, and the next try works', async ({
  page,
  portal,
}) => {
  await signIn(page, portal, 'away-page@example.com')
  await withOperator(portal.databaseUrl, async ({ endingWaiters }) => {
    const answer = await endingWaiters('conversation', () => page.goto('/support'))
    expect([answer?.status(), answer?.headers()['retry-after']]).toEqual([503, '5'])
    const nonce = /'nonce-([\w-]+)'/.exec(answer?.headers()['content-security-policy'] ?? '')?.[1] ?? 'none'
    expect(await answer?.text()).toContain(`nonce="${nonce}"`)
    expect(answer?.headers()['cache-control']).toBe('private, no-store')
    await expect(page.getByRole('heading', { name: 'We’re not available for a moment' })).toBeVisible()
    await expect(page.getByText(reference)).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    // Who is signed in was known before: the page around it is theirs.
    await expect(page.getByText('Account', { exact: true })).toBeVisible()
  })
  await page.getByRole('link', { name: 'Try again' }).click()
  await expect(page.getByRole('heading', { name: 'Ask a question' })).toBeVisible()
})

test('R01 the same by script, for what is no page, and for a form, which leaves nothing half done', async ({ page, portal }) => {
  await signIn(page, portal, 'away-data@example.com')
  await page.goto('/home')
  await withOperator(portal.databaseUrl, async ({ endingWaiters, run }) => {
    const asked = page.waitForResponse((response) => response.url().includes('/support.data'))
    await endingWaiters('conversation', async () => {
      await page.getByRole('link', { name: 'Support', exact: true }).click()
      await expect(page.getByRole('heading', { name: 'We’re not available for a moment' })).toBeVisible()
    })
    expect([(await asked).status(), (await asked).headers()['retry-after']]).toEqual([503, '5'])

    const file = await endingWaiters('evidence', () => page.request.get(`/evidence/${randomUUID()}/file`))
    expect([file.status(), file.headers()['retry-after'], file.headers()['content-type']]).toEqual([503, '5', 'text/plain; charset=utf-8'])
    expect(await file.text()).toMatch(/^We’re not available for a moment/)

    const form = { key: randomUUID(), order: '', subject: 'Away', text: 'Is anybody there?' }
    const post = () => page.request.post('/support?index', { form, headers: { Origin: portal.origin } })
    const sent = await endingWaiters('message', post)
    expect([sent.status(), sent.headers()['retry-after']]).toEqual([503, '5'])
    expect(await sent.text()).toMatch(reference)
    expect(await run(`SELECT 1 FROM conversation WHERE subject = 'Away'`)).toMatchObject({ rowCount: 0 })
    const again = await post()
    expect([again.status(), again.url()]).toEqual([200, expect.stringMatching(/\/support\/[\w-]+\?sent$/)])
  })
})

test('R01 a step of a request stays as it is, with all that was typed, and goes on at the next try', async ({ page, portal }) => {
  await takeIn(portal, {
    id: 2010,
    name: '#DE-2010',
    email: 'away-step@example.com',
    placedAt: daysAgo(9),
    deliveredAt: daysAgo(3),
    customerName: 'Ana',
    lines: [{ id: 20101, sku: 'MOPA-60W', title: 'Mopa 60 W', price: '3499.00' }],
  })
  await signIn(page, portal, 'away-step@example.com')
  await openOrder(page, '#DE-2010')
  await page.getByRole('link', { name: 'Choose items', exact: true }).click()
  await chooseMachine(page)
  await goOn(page)
  await describeMachine(page, /^Used/)
  await page.getByLabel('Phone number for the carrier').fill('+49 30 5550100')
  await withOperator(portal.databaseUrl, async ({ endingWaiters }) => {
    await endingWaiters('request_draft', async () => {
      await page.getByLabel('Why are you returning it?').fill('Nobody answered me')
      await page.getByRole('button', { name: 'Review refund' }).click()
      await expect(page.getByText('No connection')).toBeVisible()
    })
  })
  await expect(page.getByLabel('Why are you returning it?')).toHaveValue('Nobody answered me')
  await goOn(page, 'Try again')
  await expect(page.getByRole('row', { name: /^Refund/ })).toBeVisible()
  await expect(page.getByText('Nobody answered me')).toBeVisible()
})

test('a statement that is itself at fault stays a 500', async ({ page, portal }) => {
  await signIn(page, portal, 'away-not@example.com')
  await withOperator(portal.databaseUrl, async ({ run }) => {
    await run('ALTER TABLE conversation RENAME COLUMN subject TO elsewhere')
    const answer = await page.goto('/support').finally(() => run('ALTER TABLE conversation RENAME COLUMN elsewhere TO subject'))
    expect([answer?.status(), answer?.headers()['retry-after']]).toEqual([500, undefined])
    await expect(page.getByRole('heading', { name: 'Something went wrong on our side' })).toBeVisible()
    await expect(page.getByText(reference)).toBeVisible()
  })
})

test.describe('in German, without JavaScript', () => {
  test.use({ locale: 'de-DE', javaScriptEnabled: false })

  test('the page of a database that is away is read in the customer’s language', async ({ page, portal }) => {
    await signIn(page, portal, 'away-german@example.com')
    await withOperator(portal.databaseUrl, async ({ endingWaiters }) => {
      await endingWaiters('conversation', () => page.goto('/support'))
      await expect(page.getByRole('heading', { name: 'Wir sind gerade nicht erreichbar' })).toBeVisible()
      await expect(page.getByText(/Referenz für unseren Kundenservice: [0-9a-f-]{36}/)).toBeVisible()
    })
  })
})
