import { expect, test } from 'vitest'

import type { Language } from '#app/domain/shared/stores.ts'
import { estimateForm, inspectForm, offerForm, refundForm } from '#app/web/cases/outcome-forms.ts'
import { exceptionForm } from '#app/web/cases/exception-forms.ts'
import { readFormData } from '#app/web/shared/read-form.ts'
import { problems as german } from '#app/wording/de/pages/problems.ts'
import { problems as english } from '#app/wording/en/pages/problems.ts'

const lineId = '11111111-1111-4111-8111-111111111111'

/** Every form of staff with an amount in it, and under which name. */
const forms = {
  offer: (language: Language) => [offerForm(language), 'amount', {}] as const,
  refund: (language: Language) => [refundForm(language), 'amount', { reference: 're' }] as const,
  estimate: (language: Language) => [estimateForm(language), 'price', { finding: 'Worn', cause: 'wear' }] as const,
  exception: (language: Language) => [exceptionForm(language), 'amount', { reason: 'As we said', internalReason: 'As we said' }] as const,
  inspection: (language: Language) =>
    [
      inspectForm(language),
      'findings[0].missing',
      { 'findings[0].lineId': lineId, 'findings[0].quantity': '1', 'findings[0].condition': 'used' },
    ] as const,
}

function read(name: keyof typeof forms, typed: string, language: Language) {
  const [schema, field, rest] = forms[name](language)
  const form = readFormData(new URLSearchParams({ version: '2', ...rest, [field]: typed }), schema)
  return form.ok ? JSON.stringify(form.value) : form.reply.error?.[field]?.[0]
}

test.each(Object.keys(forms) as (keyof typeof forms)[])('an amount in the form of the %s is read as its reader writes it', (name) => {
  expect(read(name, '2.357,44', 'de')).toContain('235744')
  expect(read(name, '2,357.44', 'en')).toContain('235744')
  expect(read(name, '12,50', 'de')).toContain('1250')
  expect(read(name, '2.357', 'en')).toBe('amountDecimals')
  expect(read(name, 'all of it', 'de')).toBe('amount')
  expect(read(name, '10.000.000,00', 'de')).toBe('amountTooMuch')
})

test('what a refusal gives as an example is taken when typed', () => {
  const said = [
    ['de', german],
    ['en', english],
  ] as const
  for (const [language, words] of said) {
    const examples = [words.amount, words.amountDecimals].flatMap((sentence) => sentence.match(/\d[\d.,]*\d/g) ?? [])
    expect(examples.length).toBe(3)
    for (const example of examples)
      expect([example, read('offer', example, language)]).toEqual([example, expect.stringMatching(/amount":\d+/)])
  }
})
