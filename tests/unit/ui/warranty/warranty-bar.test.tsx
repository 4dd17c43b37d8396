import { expect, test } from 'vitest'

import { WarrantyBar } from '#app/ui/warranty/warranty-bar.tsx'
import { render } from '#tests/support/render.tsx'

function bar(today: string, paused: ReadonlyArray<{ from: string; to: string }> = []): string {
  const period = { start: '2026-01-01', end: '2026-01-11', label: 'Warranty' }
  return render(<WarrantyBar {...period} today={today} tone="good" paused={paused} />)
}

test('today lies where it lies between the first and the last day', () => {
  expect(bar('2026-01-06')).toContain('x1="50%"')
  expect(bar('2026-01-01')).toContain('x1="0%"')
})

test('before the start, today stands at the start', () => {
  expect(bar('2025-12-01')).toContain('x1="0%"')
})

test('on the last day and after it nothing is left and no mark is shown', () => {
  expect(bar('2026-01-11')).not.toContain('<line')
  expect(bar('2026-03-01')).not.toContain('<line')
})

test('a paused stretch is hatched over its days', () => {
  expect(bar('2026-01-06', [{ from: '2026-01-02', to: '2026-01-05' }])).toMatch(/x="10%"[^>]*width="30%"[^>]*fill="url/)
})

test('the bar is read out as its label', () => {
  expect(bar('2026-01-06')).toContain('role="img" aria-label="Warranty"')
})
