import { expect, test } from 'vitest'

import type { OfferSentMail } from '#app/views/mails/data/inspection.ts'

import { filedData, render } from './samples.ts'

type Difference = OfferSentMail['differences'][number]

const as = (change: Partial<Difference>): Difference => ({
  title: 'Mopa 60 W',
  declared: 'used',
  found: 'used',
  quantities: null,
  missingParts: null,
  faultNotConfirmed: false,
  finding: null,
  ...change,
})

async function told(...differences: Difference[]): Promise<string> {
  const { reviewBy: _reviewBy, ...summary } = filedData
  const mail: OfferSentMail = {
    ...summary,
    kind: 'offer-sent',
    differences,
    receipt: { lines: [], refund: { amountMinor: 100, currency: 'EUR' }, secondRefund: null },
    answerBy: '2026-03-24T22:59:59.999Z',
    ifSilent: 'accepted',
  }
  return (await render(mail, 'en')).text.replace(/\s+/g, ' ')
}

test('parts that are missing are told as that, not as a condition that is what it was', async () => {
  const text = await told(as({ missingParts: { amountMinor: 1200, currency: 'EUR' } }))
  expect(text).toContain('Mopa 60 W: parts are missing, deduction €12.00')
  expect(text).not.toContain('you said used, we found used')
})

test('all that differs of an item is told, and nothing else', async () => {
  expect(await told(as({ found: 'damaged', quantities: { declared: 3, found: 2 }, faultNotConfirmed: true }))).toContain(
    'Mopa 60 W: you said used, we found damaged; you said 3, we found 2; we couldn’t find the fault you described',
  )
  expect(await told(as({ declared: 'unused' }))).toContain('Mopa 60 W: you said opened, unused, we found used')
  expect(await told(as({ found: 'missing' }))).toContain('Mopa 60 W: not in the parcel')
})

test('where nobody was asked for the condition, none is said to be declared', async () => {
  expect(await told(as({ declared: null, quantities: { declared: 2, found: 1 } }))).toContain('Mopa 60 W: you said 2, we found 1')
})
