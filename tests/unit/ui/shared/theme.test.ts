import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import { expect, test } from 'vitest'

test('styles are made for what every page says, not for the components alone: they are looked for in all of app', () => {
  const theme = 'app/ui/shared/theme.css'
  const [, source = ''] = /@import 'tailwindcss' source\('([^']+)'\)/.exec(readFileSync(theme, 'utf8')) ?? []
  expect(resolve(dirname(theme), source)).toBe(resolve('app'))
})
