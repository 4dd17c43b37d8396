import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import type { ShellFacts } from '#app/ui/shell/shell-facts.ts'
import { SiteShell } from '#app/ui/shell/site-shell.tsx'
import { render } from '#tests/support/render.tsx'

const visitor: ShellFacts = {
  language: 'en',
  store: 'us',
  chosen: false,
  suggested: null,
  likely: 'us',
  withdrawal: true,
  shopUrl: 'https://shop.example/',
  cartUrl: 'https://shop.example/cart',
  legal: [{ label: 'Imprint', path: '/legal/us/imprint' }],
  customer: null,
  demo: false,
}

function shell(change: Partial<ShellFacts>, path = '/sign-in'): string {
  return render(<SiteShell facts={{ ...visitor, ...change }}>page</SiteShell>, 'en', path)
}

test('the header asks whether one shops from the store, in the words of the vendor', () => {
  expect(shell({})).toContain('Shopping from US?')
  expect(shell({ store: 'de', chosen: true, likely: 'de' })).toContain('Shopping from Germany?')
  expect(shell({})).toContain('href="https://shop.example/cart"')
})

test('the header names the store that its links lead to, whatever the visitor is suggested', () => {
  const elsewhere = shell({ suggested: 'eu', likely: 'eu' })
  expect(elsewhere).toContain('Shopping from US?')
  expect(elsewhere).not.toContain('Shopping from Europe?')
  expect(shell({ likely: null })).toContain('Shopping from US?')
  expect(shell({ store: 'de', chosen: true, likely: 'de' })).toContain('Shopping from Germany?')
})

test('a visitor who seems to be elsewhere is asked once, with both answers', () => {
  const html = shell({ suggested: 'de' })
  expect(html).toContain('It looks like you’re visiting from a different region. Please select your preferred store')
  expect(html).toContain('name="store" value="de"')
  expect(html).toContain('name="store" value="us"')
  expect(shell({})).not.toContain('It looks like')
})

test('the page of the choice itself does not ask a second time above it', () => {
  expect(shell({ suggested: 'de' }, '/region')).not.toContain('aria-label="Choose Your Region"')
})

test('the way to withdraw is on every page, under the law’s own label, where it is offered', () => {
  expect(shell({})).toMatch(/href="\/withdraw"[^>]*>Withdraw from contract here</)
  expect(shell({ withdrawal: false })).not.toContain('/withdraw')
})

test('every page has the way out: the mail of customer service and both policies', () => {
  const html = render(<SiteShell facts={null}>page</SiteShell>)
  expect(html).toContain('href="mailto:sales@em-smart.com"')
  expect(html).toContain('href="/policy/returns"')
  expect(html).toContain('href="/policy/warranty"')
})

test('the menu of the portal is there for customers only', () => {
  expect(shell({})).not.toContain('href="/orders"')
  expect(shell({ customer: { email: 'anna@example.com', name: null } })).toContain('href="/orders"')
})

test('the first thing on the page skips to its content', () => {
  const html = shell({})
  expect(html).toContain('<main id="content"')
  expect(html.indexOf('href="#content"')).toBeLessThan(html.indexOf('<header'))
})

test('no component writes an inline style, which the security policy would drop', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => {
      const path = join(folder, name)
      return statSync(path).isDirectory() ? files(path) : [path]
    })
  const styled = [...files('app/ui'), ...files('app/routes')].filter((path) => / style=/.test(readFileSync(path, 'utf8')))
  expect(styled).toEqual([])
})
