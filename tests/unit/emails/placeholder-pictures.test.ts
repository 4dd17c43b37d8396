import sharp from 'sharp'
import { expect, test } from 'vitest'

import { placeholderOf, placeholderSvg } from '#app/views/pictures/placeholder.ts'
import { placeholderPictures } from '#emails/placeholder-pictures.ts'

const side = 112
/** The room around a drawing, as on a page. */
const room = 14

test.each(['machine', 'accessory', 'material', null] as const)('what a mail shows for %s is what a page draws', async (category) => {
  const kept = await sharp(Buffer.from(placeholderPictures[placeholderOf(category)], 'base64'))
    .removeAlpha()
    .toColourspace('b-w')
    .raw()
    .toBuffer()
  expect(kept).toHaveLength(side * side)
  const drawing = await sharp(Buffer.from(placeholderSvg(category)), { density: 126 })
    .resize(side - 2 * room)
    .toBuffer()
  const drawn = await sharp({ create: { width: side, height: side, channels: 3, background: '#f6f7f9' } })
    .composite([{ input: drawing, left: room, top: room }])
    .toColourspace('b-w')
    .raw()
    .toBuffer()
  const apart = kept.reduce((sum, value, at) => sum + Math.abs(value - (drawn[at] ?? 0)), 0)
  expect(apart / kept.length).toBeLessThan(2)
})
