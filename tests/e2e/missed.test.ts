import { signIn } from './support/journeys.ts'
import { expect, test } from './support/portal-test.ts'

test('Z01 what a customer asks for and is not theirs is written down, by the process as it runs in production', async ({
  page,
  portal,
}) => {
  await signIn(page, portal, 'missed@example.com')
  const id = '6f1c5a52-7e55-4d2b-9c9a-0a5f7e1d2c3b'
  const paths = [`/Orders/${id}`, `/support/${id}`, `/cases/EMR-2026-999999`, `/evidence/${id}`]
  for (const path of paths) expect((await page.request.get(path)).status()).toBe(404)
  const noted = () =>
    portal.own.db.auditEntry.findMany({ where: { action: 'access.missed' }, orderBy: { id: 'asc' }, select: { objectId: true } })
  await expect.poll(async () => (await noted()).map(({ objectId }) => objectId)).toEqual(expect.arrayContaining(paths))
  expect((await page.request.get('/no-such-page')).status()).toBe(404)
  expect((await noted()).map(({ objectId }) => objectId)).not.toContain('/no-such-page')
})
