import { expect, test } from 'vitest'

import { receipt, summary } from '#tests/support/mails.ts'

import { render } from './samples.ts'

const mail = { kind: 'cancellation-confirmed', ...summary, caseKind: 'cancel' } as const

test('a confirmed cancellation promises a refund where there is one, and none where nothing is left to refund', async () => {
  expect((await render({ ...mail, receipt }, 'en')).text).toContain('Your refund is next')
  expect((await render({ ...mail, receipt }, 'de')).text).toContain('folgt Ihre Erstattung')
  const nothing = { ...mail, receipt: null, nothingToRefund: true }
  expect((await render(nothing, 'en')).text).not.toMatch(/refund/i)
  expect((await render(nothing, 'de')).text).not.toMatch(/erstatt/i)
})
