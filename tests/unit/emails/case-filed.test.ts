import { decide } from '#app/domain/policy/decide.ts'
import { type PolicyFacts, requestKinds } from '#app/domain/policy/facts.ts'
import { expect, test } from 'vitest'

import { claimOf } from '#app/domain/statutory/claim-of.ts'
import type { CaseFiledMail } from '#app/views/mails/data/review.ts'
import { mailWithdrawal } from '#app/views/mails/mail-withdrawal.ts'
import { renderMail } from '#emails/render-mail.ts'

import { facts, inTransit, select, unshipped } from '#tests/unit/domain/policy/facts-builder.ts'

import { filedData } from './samples.ts'

const text = async (mail: CaseFiledMail, language: 'en' | 'de') =>
  (await renderMail(mail, { language, publicOrigin: 'https://portal.example', code: null, legal: null })).text

test('a filed repair says what the warranty covers, by when to hand it over, and not to send it yet', async () => {
  const said = await text(
    {
      ...filedData,
      caseKind: 'repair',
      receipt: null,
      coverage: {
        status: 'covered',
        startsOn: '2026-03-06',
        endsOn: '2027-03-06',
        judgedOn: '2026-03-20',
        arriveBy: '2026-04-20',
        repairFee: 'free',
        customerShippingShare: '0.5',
      },
    },
    'en',
  )
  expect(said).toContain('Please don’t send anything yet.')
  expect(said).toContain('Hand it to the carrier by Mon 20 Apr 2026')
  expect(said).toContain('Your share of the shipping: 50%')
  expect(said).not.toContain('Refund')
})

test.each([
  [
    'en',
    'What the legal guarantee gives you',
    'Shipping both ways: free for you',
    'If you choose repair, the legal guarantee becomes 12 months longer.',
  ],
  ['de', 'Was Ihnen die gesetzliche Gewährleistung gibt', 'Versand hin und zurück: für Sie kostenlos', 'um 12 Monate.'],
] as const)(
  'a repair that is claimed under the legal guarantee says so in %s, and of no share of the shipping',
  async (language, ...says) => {
    const repair = { component: 'fiber_source', cause: 'defect' } as const
    const order = { placedAt: '2026-08-01T10:00:00Z', shippedAt: '2026-08-02T10:00:00Z', deliveredAt: '2026-08-05T10:00:00Z' }
    const of = facts('repair', { now: '2026-11-30T09:00:00Z', order, repair, selection: [select('L1', undefined)] })
    const { coverage } = decide(of)
    const claim = claimOf(of, decide(of), 'guarantee_repair')
    if (!coverage || !claim) throw new Error('no claim')
    const said = await text({ ...filedData, caseKind: 'repair', receipt: null, coverage, claim }, language)
    for (const line of says) expect(said).toContain(line)
    expect(said).not.toMatch(/50 ?%/)
  },
)

test('each kind says what to do meanwhile, and only a return and an exchange say the same', async () => {
  for (const language of ['en', 'de'] as const) {
    const meanwhile = await Promise.all(requestKinds.map((caseKind) => text({ ...filedData, caseKind, receipt: null }, language)))
    const third = meanwhile.map((mail) => mail.split('\n\n')[4])
    expect(new Set(third).size).toBe(6)
  }
})

test('where the law gives more, the mail says until when, and what is gained; else nothing of it', async () => {
  const withdrawal = { savesFee: true, until: '2026-12-28T22:59:59.999Z', timeZone: 'Europe/Berlin' }
  const said = await text({ ...filedData, withdrawal }, 'de')
  expect(said).toContain('Ein Widerruf kostet keine Servicegebühr. Bis Mo, 28. Dez. 2026, 24 Uhr, können Sie widerrufen.')
  const begun = await text({ ...filedData, withdrawal: { ...withdrawal, savesFee: false, until: null } }, 'en')
  expect(begun).toContain('The law gives you more than our own terms here. The withdrawal period starts once')
  expect(await text(filedData, 'de')).not.toMatch(/[Ww]iderruf/)
})

const filedFor = (asked: PolicyFacts) => mailWithdrawal(asked, decide(asked))

test('a filed return, exchange or exception within the period has it, a free cancellation, a late one and a store without that law have not', () => {
  const until = '2026-03-20T22:59:59.999Z'
  expect(filedFor(facts('return'))).toEqual({ savesFee: true, until, timeZone: 'Europe/Berlin' })
  expect(filedFor(facts('exchange'))).toMatchObject({ savesFee: false, until })
  expect(filedFor(facts('return', { selection: [select('L1', 'damaged')] }))).toMatchObject({ until })
  expect(filedFor(facts('intercept', { order: inTransit }))).toMatchObject({ savesFee: true, until: null })
  expect(filedFor(facts('cancel', { order: unshipped, now: '2026-03-01T11:00:00Z' }))).toBeNull()
  expect(filedFor(facts('return', { now: '2026-03-21T11:00:00Z' }))).toBeNull()
  expect(filedFor(facts('return', { order: { shipTo: 'CH' } }))).toBeNull()
  expect(filedFor(facts('repair', { repair: { component: 'other', cause: 'defect' } }))).toBeNull()
})
