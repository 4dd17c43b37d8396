import sharp from 'sharp'
import { expect, test } from 'vitest'

import { renderReturnNote, returnNoteSheet } from '#app/documents/render-pickup.ts'
import { makeJpeg } from '#tests/support/pictures.ts'
import { checkPdf } from '#tests/support/pdf-checker.ts'
import { pageAsPng } from '#tests/support/poppler.ts'

import { sampleReturn } from './sample-data.ts'

const looksOf = async () =>
  new Map([
    ['MOPA-60W', { category: 'machine' as const, jpeg: await makeJpeg({ width: 96, height: 96 }) }],
    ['ROT-80', { category: 'accessory' as const, jpeg: null }],
  ])
const picturesIn = (data: Parameters<typeof returnNoteSheet>[0], looks?: Parameters<typeof returnNoteSheet>[1]) =>
  returnNoteSheet(data, looks).marks.flatMap((mark) => (mark.kind === 'picture' ? [mark] : []))

test('the note shows each thing beside its name: its picture, or a drawing of its kind, and of one nobody knows a box', async () => {
  const [machine, accessory] = picturesIn(sampleReturn(), await looksOf())
  expect([machine?.look, accessory?.look].map((look) => look && Object.keys(look))).toEqual([['jpeg'], ['paths']])
  const unknown = picturesIn(sampleReturn())
  expect(unknown).toHaveLength(2)
  expect(unknown[0]?.look).toEqual(unknown[1]?.look)
  expect(accessory?.look).not.toEqual(unknown[1]?.look)
  expect(picturesIn(sampleReturn({ format: 'label' }), await looksOf())).toEqual([])
})

test(
  'a note with pictures is read without a fault, shows them where they were laid, and is the same bytes again',
  { timeout: 60_000 },
  async () => {
    const looks = await looksOf()
    const pdf = await renderReturnNote(sampleReturn(), looks)
    const { verdict, objects } = checkPdf(pdf)
    expect(verdict).toContain('No syntax or stream encoding errors found')
    expect(objects.filter((object) => object['/Subtype'] === '/Image')).toMatchObject([
      { '/Filter': '/DCTDecode', '/Width': 96, '/Height': 96 },
    ])
    expect(await renderReturnNote(sampleReturn(), looks)).toEqual(pdf)
    const dpi = 144
    const { x, y, width, height } = picturesIn(sampleReturn(), looks)[0]?.box ?? { x: 0, y: 0, width: 0, height: 0 }
    const dots = (points: number) => Math.round((points * dpi) / 72)
    const inside = { left: dots(x) + 3, top: dots(y) + 3, width: dots(width) - 6, height: dots(height) - 6 }
    const square = await sharp(pageAsPng(pdf, 1, dpi))
      .removeAlpha()
      .extract(inside)
      .png()
      .toBuffer()
    const { channels } = await sharp(square).stats()
    // The picture is of one colour, #c2410c.
    expect(channels.map(({ mean }) => Math.round(mean))).toEqual([194, 65, 12].map((value) => expect.closeTo(value, -1)))
  },
)
