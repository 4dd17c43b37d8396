import { expect, test } from 'vitest'

import { missingWhenHeard } from '#tests/e2e/support/spoken.ts'

const page = (...lines: string[]) => ['- banner:', '  - link "EM-Smart":', '- main:', '  - heading "Orders" [level=1]', ...lines].join('\n')

test('a page whose things have names and whose headings go down by one is heard whole', () => {
  expect(
    missingWhenHeard(page('  - button "Say \\"yes\\"" [disabled]', '  - heading "Parcels" [level=2]', '  - heading "One" [level=3]')),
  ).toEqual([])
})

test('a name that the tree has to quote is read all the same', () => {
  const quoted = ['- main:', '  - \'heading "Order #DE-1: what next" [level=1]\'', '  - \'button "Say: yes"\':', "  - 'button'"].join('\n')
  expect(missingWhenHeard(quoted)).toEqual(["has no name: - 'button'"])
})

test('a thing without a name is missed, whatever stands within it', () => {
  expect(missingWhenHeard(page('  - button', '  - link:', '    - img', '  - textbox: typed'))).toEqual([
    'has no name: - button',
    'has no name: - link:',
    'has no name: - textbox: typed',
  ])
})

test('a heading may go up by many and down by one', () => {
  const down = page('  - heading "Parcels" [level=2]', '  - heading "One" [level=4]')
  expect(missingWhenHeard(down)).toEqual(['skips a level: - heading "One" [level=4]'])
  expect(missingWhenHeard(page('  - heading "a" [level=2]', '  - heading "b" [level=3]', '  - heading "c" [level=2]'))).toEqual([])
})

test('a page has one title and one main part', () => {
  expect(missingWhenHeard('- main:\n- main:\n  - heading "a" [level=2]')).toEqual(['0 titles', '2 main parts'])
})
