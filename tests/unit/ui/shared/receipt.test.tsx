import { expect, test } from 'vitest'

import { Receipt } from '#app/ui/shared/receipt.tsx'
import { render } from '#tests/support/render.tsx'

const clause = { name: 'Service fees', href: '/policy/returns#r3-b' }

test('what is taken off bears a true minus, what is given none, and the clause is a link', () => {
  const html = render(
    <Receipt
      lines={[
        { label: 'Paid', sign: '+', amount: '€3,499.00', clause: null },
        { label: 'Service fee 30%', sign: '-', amount: '€1,049.70', clause },
      ]}
      totalLabel="Refund"
      total="€2,449.30"
    />,
  )
  expect(html).toMatch(/−<\/span>€1,049\.70/)
  expect(html).not.toMatch(/−<\/span>€3,499\.00/)
  expect(html).toMatch(/href="\/policy\/returns#r3-b">Policy<span class="sr-only">: Service fees</)
})

test('an amount that is not known yet stands in words and bears no sign', () => {
  const quoted = { label: 'Return shipping', sign: '-' as const, amount: 'quoted later', quoted: true, clause: null }
  const html = render(<Receipt lines={[quoted]} totalLabel="Refund" total="open" />)
  expect(html).toContain('quoted later')
  expect(html).not.toContain('−')
})

test('the total is the head of its row, and the second number stands after it', () => {
  const html = render(<Receipt lines={[]} totalLabel="Refund" total="€100.00" second={[{ label: 'If found used', amount: '€70.00' }]} />)
  expect(html).toMatch(/<th scope="row"[^>]*>Refund<\/th>/)
  expect(html.indexOf('€70.00')).toBeGreaterThan(html.indexOf('€100.00'))
})
