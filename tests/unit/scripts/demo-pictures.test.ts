import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import sharp from 'sharp'
import { expect, test } from 'vitest'

import { articles } from '../../../prisma/demo/articles.ts'
import { pictures } from '../../../prisma/demo/pictures.ts'

const folder = 'prisma/demo/pictures'

test('every article of the demo has a picture of its own, from a drawing, and says in both languages what it shows', async () => {
  const shown = Object.keys(articles).map((sku) => pictures[sku as keyof typeof articles])
  expect(new Set(shown.map(({ file }) => file)).size).toBe(shown.length)
  for (const { file, alt } of Object.values(pictures)) {
    const { format, width, height } = await sharp(join(folder, file)).metadata()
    expect([file, format, width, height]).toEqual([file, 'png', 800, 800])
    expect(existsSync(join(folder, file.replace(/png$/, 'svg')))).toBe(true)
    expect(alt.en).not.toBe(alt.de)
  }
})

test('no drawing lies there that no article has', () => {
  const files = Object.values(pictures).map(({ file }) => file)
  const drawn = readdirSync(folder).filter((name) => name.endsWith('.svg'))
  expect(drawn.map((name) => name.replace(/svg$/, 'png')).sort()).toEqual(files.sort())
})
