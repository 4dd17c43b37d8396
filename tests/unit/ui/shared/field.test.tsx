import { expect, test } from 'vitest'

import { Checkbox, RadioCards } from '#app/ui/shared/choice.tsx'
import { ErrorSummary } from '#app/ui/shared/error-summary.tsx'
import { Field, plainField } from '#app/ui/shared/field.tsx'
import { QuantityInput } from '#app/ui/shared/quantity-input.tsx'
import { TextInput } from '#app/ui/shared/text-input.tsx'
import { render } from '#tests/support/render.tsx'

function phone(errors: readonly string[]) {
  return (
    <Field field={plainField('phone', { errors, initialValue: '+49 30' })} label="Phone" hint="The courier calls.">
      {(control) => <TextInput {...control} type="tel" />}
    </Field>
  )
}

test('a right answer belongs to its label and hint and is not marked', () => {
  const html = render(phone([]))
  expect(html).toContain('<label for="phone"')
  expect(html).toContain('aria-describedby="phone-hint"')
  expect(html).toContain('value="+49 30"')
  expect(html).not.toContain('aria-invalid')
})

test('a wrong answer keeps what was typed, is marked, and its error belongs to it', () => {
  const html = render(phone(['phone']))
  expect(html).toContain('aria-invalid="true"')
  expect(html).toContain('aria-describedby="phone-hint phone-error"')
  expect(html).toContain('id="phone-error"')
  expect(html).toContain('value="+49 30"')
})

test('a problem is told in the language of the page, and a sentence stays as it is', () => {
  expect(render(phone(['phone']), 'en')).toContain('Please enter a phone number with its country code')
  expect(render(phone(['phone']), 'de')).toContain('Bitte geben Sie eine Telefonnummer mit Ländervorwahl ein')
  expect(render(phone(['We do not ship there.']))).toContain('We do not ship there.')
})

test('the summary leads to every field that is wrong, and is not there when nothing is', () => {
  const wrong = plainField('email', { errors: ['email'] })
  const html = render(
    <ErrorSummary
      errors={['confirm']}
      fields={[
        [wrong, 'Email'],
        [plainField('name'), 'Name'],
      ]}
    />,
  )
  expect(html).toContain('role="alert"')
  expect(html).toContain('href="#email"')
  expect(html).toContain('Email: Enter an email address')
  expect(html).not.toContain('href="#name"')
  expect(html).toContain('Please confirm this to continue.')
  expect(render(<ErrorSummary fields={[[plainField('name'), 'Name']]} />)).toBe('')
})

test('of radio cards the answer before is chosen, and the effect on the price stands beside each', () => {
  const field = plainField('condition', { initialValue: 'used' })
  const options = [
    { value: 'unused', label: 'Unused', effect: '20%' },
    { value: 'used', label: 'Used', hint: 'It was run.', effect: '30%' },
  ]
  const html = render(<RadioCards field={field} legend="Condition" options={options} />)
  expect(html).toContain('<legend')
  expect(html).toMatch(/id="condition-used"[^>]*checked=""/)
  expect(html).not.toMatch(/id="condition-unused"[^>]*checked=""/)
  expect(html).toContain('aria-describedby="condition-used-hint"')
  expect(html).toContain('30%')
})

test('a tick that was sent stays ticked', () => {
  expect(render(<Checkbox field={plainField('gift', { initialValue: 'on' })} label="Gift" />)).toContain('checked=""')
  expect(render(<Checkbox field={plainField('gift')} label="Gift" />)).not.toContain('checked=""')
})

test('without script a quantity is a plain number with its bounds, and no button that does nothing', () => {
  const html = render(<QuantityInput field={plainField('quantity', { initialValue: '1' })} label="How many" max={7} />)
  expect(html).toContain('type="number"')
  expect(html).toContain('max="7"')
  expect(html).toContain('of 7')
  expect(html).not.toContain('<button')
})
