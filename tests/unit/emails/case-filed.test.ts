import { requestKinds } from '#app/domain/policy/facts.ts'
import { expect, test } from 'vitest'

import type { CaseFiledMail } from '#app/views/mails/data/review.ts'
import { renderMail } from '#emails/render-mail.ts'

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
  expect(said).toContain('Please do not send anything yet.')
  expect(said).toContain('Hand it to the courier by Mon 20 Apr 2026')
  expect(said).toContain('Your share of the shipping: 50%')
  expect(said).not.toContain('Refund')
})

test('each kind says what to do meanwhile, and only a return and an exchange say the same', async () => {
  for (const language of ['en', 'de'] as const) {
    const meanwhile = await Promise.all(requestKinds.map((caseKind) => text({ ...filedData, caseKind, receipt: null }, language)))
    const third = meanwhile.map((mail) => mail.split('\n\n')[4])
    expect(new Set(third).size).toBe(6)
  }
})
