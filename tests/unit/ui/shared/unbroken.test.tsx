import { expect, test } from 'vitest'

import { Unbroken } from '#app/ui/shared/unbroken.tsx'
import { render } from '#tests/support/render.tsx'

const kept = (text: string) => [...render(<Unbroken text={text} />).matchAll(/nowrap">([^<]+)</g)].map(([, number]) => number)

test('the number of an order or a request stays on one line, whatever stands around it', () => {
  expect(kept('Order #US-1006: see the news.')).toEqual(['#US-1006'])
  expect(kept('Return EMR-2026-000123 from order #1042, #DE-7')).toEqual(['EMR-2026-000123', '#1042', '#DE-7'])
})

test('other words are left as they are', () => {
  expect(render(<Unbroken text="No. 5 – a long-winded title" />)).toBe('No. 5 – a long-winded title')
})
