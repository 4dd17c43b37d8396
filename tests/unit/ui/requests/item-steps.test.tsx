import { expect, test } from 'vitest'

import { ConditionStep } from '#app/ui/requests/steps/condition-step.tsx'
import { ItemsStep } from '#app/ui/requests/steps/items-step.tsx'
import { StepEvidence } from '#app/ui/requests/steps/step-evidence.tsx'
import type { ItemView } from '#app/views/requests/request-page.ts'
import { render } from '#tests/support/render.tsx'

const item = (id: string, change: Partial<ItemView> = {}): ItemView => ({
  id,
  title: id,
  category: 'machine',
  picture: null,
  left: 1,
  gift: false,
  worth: '€10.00',
  chosen: 1,
  condition: null,
  fault: 'none',
  ...change,
})

function stepOf(Step: typeof ItemsStep, items: readonly ItemView[]): string {
  const page = { items: [...items], parts: [], part: null, things: [], thing: null, prohibited: [], phone: '', answers: {}, instead: null }
  const nothing = () => undefined
  const facts = { by: 'b', seen: '', other: null, misfit: false, onForm: nothing, onChange: nothing }
  return render(<Step action="return" page={{ ...page, right: null }} reply={undefined} facts={facts} />)
}

const inputs = (html: string, type: string) =>
  [...html.matchAll(new RegExp(`<input[^>]*type="${type}"[^>]*>`, 'g'))].map(([input]) => input)

test('the first step asks for ticks alone, and how many only of what is there several times', () => {
  const html = stepOf(ItemsStep, [item('Machine'), item('Clamp', { left: 7, chosen: 0 }), item('Goggles', { gift: true, chosen: 0 })])
  expect(inputs(html, 'checkbox').map((input) => input.includes('checked'))).toEqual([true, false, false])
  expect(inputs(html, 'number')).toHaveLength(1)
  expect(inputs(html, 'radio')).toEqual([])
  expect(html).not.toContain('<select')
})

test('that a kept gift costs its value is said once, and not at all where there is none', () => {
  const gifts = [item('Goggles', { gift: true, chosen: 0 }), item('Wipes', { gift: true, chosen: 0 })]
  expect(stepOf(ItemsStep, [item('Machine'), ...gifts]).split('we then deduct their value')).toHaveLength(2)
  expect(stepOf(ItemsStep, [item('Machine')])).not.toContain('deduct')
})

test('the second step asks of what was ticked, and of a kept gift nothing; each condition is drawn for those who see', () => {
  const html = stepOf(ConditionStep, [item('Machine', { condition: 'used' }), item('Goggles', { gift: true, chosen: 0 })])
  expect(html).toContain('Condition of Machine')
  expect(html).not.toContain('Goggles')
  expect(inputs(html, 'radio').filter((input) => input.includes('checked'))).toEqual([expect.stringContaining('value="used"')])
  const drawings = [...html.matchAll(/<svg[^>]*viewBox="0 0 64 64"[^>]*>/g)].map(([svg]) => svg)
  expect(drawings).toHaveLength(4)
  for (const drawing of drawings) expect(drawing).toContain('aria-hidden="true"')
})

test('without our script files are asked for once what was said is kept, the asked ones and those that were sent', () => {
  const slot = { accept: 'image/*', files: [], problems: [] }
  const slots = (['damage', 'item', 'other'] as const).map((each) => ({ ...slot, field: each, item: each }))
  const shown = (kept: boolean) => render(<StepEvidence slots={slots} asks={['other', 'damage']} kept={kept} to="/to" returnTo="/back" />)
  expect(shown(false)).toBe('')
  expect([...shown(true).matchAll(/for="evidence-(\w+)"/g)].map(([, field]) => field)).toEqual(['other', 'damage'])
})
