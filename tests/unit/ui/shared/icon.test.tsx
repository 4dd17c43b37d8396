import { Star, Truck } from 'lucide'
import { expect, test } from 'vitest'

import { Icon } from '#app/ui/shared/icon.tsx'
import { render } from '#tests/support/render.tsx'

test('a drawing is shown in the colour of the words beside it, and is nothing to whoever listens', () => {
  const html = render(<Icon of={Truck} size={18} className="shrink-0" />)
  expect(html).toMatch(
    /^<svg aria-hidden="true" width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"/,
  )
  expect(html).toContain('class="shrink-0"')
  expect(html.match(/<(path|circle) /g)).toHaveLength(Truck.length)
})

test('a drawing shown twice has all its lines both times', () => {
  const html = render(
    <>
      <Icon of={Star} />
      <Icon of={Star} fill="currentColor" strokeWidth={1.5} />
    </>,
  )
  expect(html.match(/<path d="/g)).toHaveLength(2)
  expect(html).toContain('fill="currentColor" stroke="currentColor" stroke-width="1.5"')
})
