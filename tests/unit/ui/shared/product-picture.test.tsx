import { expect, test } from 'vitest'

import { ProductPicture } from '#app/ui/shared/product-picture.tsx'
import { render } from '#tests/support/render.tsx'

const id = 'a'.repeat(32)
const shown = (alt: string | null) => render(<ProductPicture picture={{ id, alt }} category="machine" title="Nova" />)

test('a picture is the portal’s own, in the sizes it has, and takes its room before it is there', () => {
  const markup = shown('A small frame')
  expect(markup).toContain(`src="/pictures/${id}/medium"`)
  expect(markup).toContain(`/pictures/${id}/small 96w, /pictures/${id}/medium 192w, /pictures/${id}/large 480w`)
  expect(markup).toMatch(/width="48" height="48"/)
  expect(markup).toContain('alt="A small frame"')
})

test('a picture whose words are missing, or only the name beside it, is passed over by who cannot see it', () => {
  expect(shown(null)).toContain('alt=""')
  expect(shown('Nova')).toContain('alt=""')
})

test('a thing without a picture is drawn by its kind, one of no kind as a box, and nothing is read out', () => {
  const drawn = (category: 'machine' | 'accessory' | 'material' | 'packaging' | null) =>
    render(<ProductPicture picture={null} category={category} title="Nova" />)
  const four = [drawn('machine'), drawn('accessory'), drawn('material'), drawn('packaging')]
  expect(new Set(four).size).toBe(4)
  expect(drawn(null)).toBe(drawn('packaging'))
  expect(four.every((markup) => markup.includes('aria-hidden="true"') && !markup.includes('<img'))).toBe(true)
})
