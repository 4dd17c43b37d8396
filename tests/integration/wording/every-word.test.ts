import { afterAll, beforeAll, expect, test } from 'vitest'

import { preferenceCookies, secretCookies } from '#app/domain/legal/browser-storage.ts'
import { legalPages, legalPath } from '#app/domain/legal/legal-page.ts'
import { policyVersions } from '#app/domain/policy/versions.ts'
import { languages } from '#app/domain/shared/stores.ts'
import { languageName } from '#app/views/shared/language-name.ts'
import { renderMail } from '#emails/render-mail.ts'
import { mailSamples, sampleCode } from '#scripts/demo/mail-samples.ts'
import { type Belongings, makeBelongings } from '#tests/support/belongings.ts'
import { speakPseudoInsteadOfGerman } from '#tests/support/pseudo-language.ts'
import { covers } from '#tests/support/route-covers.ts'
import { patternOf } from '#tests/support/route-tree.ts'
import { startWholeSite, type WholeSite } from '#tests/support/whole-site.ts'

let site: WholeSite
let ana: Belongings

beforeAll(async () => {
  speakPseudoInsteadOfGerman()
  site = await startWholeSite()
  ana = await makeBelongings(site.portal, 'ana', 7301, 'de')
  await site.portal.db.customer.update({ where: { id: ana.customerId }, data: { language: 'de' } })
})
afterAll(() => site.stop())

/** All that a value says somewhere in it. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** What is no word of ours: names, addresses, what customers and the house wrote, official names, codes. */
function knownData(): string[] {
  const names = ['EM-Smart', 'sales@em-smart.com', 'em-smart/1', 'EMR-2026', 'USD', 'EUR', 'DHL', 'Visa', 'PDF', 'SKU', 'BGB', 'HRB']
  const hers = ['ana@example.test', 'Ana', 'Weg', 'Berlin', 'Musterweg', 'Łucja Kőszeg', 'Łucja', 'CLAMP', 'Mopa 60 W', 'Nova', 'A shop']
  const written = ['Changed my mind', 'Which lens fits?', 'Which lens', 'a.jpg', 'ana']
  const recalled = ['Seriennummer auf dem Typenschild an der Rückseite', 'Das Netzteil kann überhitzen: Brandgefahr']
  const more = ['bis', 'Von EM-Smart im Online-Shop, Januar bis Juni 2026', 'Ziehen Sie den Netzstecker']
  const kept = [...Object.keys(secretCookies), ...Object.keys(preferenceCookies), 'draft', 'positions', 'staff-keys']
  const shops = policyVersions.flatMap(({ stores, holidays, clauses }) => [
    ...Object.values(stores).map(({ timeZone }) => timeZone),
    ...stringsIn(holidays),
    ...clauses.map(({ clause }) => clause),
  ])
  const spoken = languages.flatMap((language) => [languageName(language, language), languageName(language, 'de')])
  // Of a country that no store ships to or neighbors the runtime knows the name.
  const places = new Intl.DisplayNames('de', { type: 'region' }).of('DE') ?? ''
  const operators = stringsIn(site.portal.settings.legal).map((said) => said.replace(/^https:\/\/|\/$/g, ''))
  const warehouse = ['EM-Smart Retouren', 'Musterhafenstraße', 'Bremen', 'fiktiv', '.example']
  return [places, ...warehouse, ...names, ...hers, ...written, ...recalled, ...more, ...kept, ...shops, ...spoken, ...operators]
}

/** The texts of a page or a mail in which letters are left that no folder of words has said, without what is data. */
function unsaid(html: string, data: readonly string[]): string[] {
  const shown = html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ' ').replace(/<(\w+) lang="en"[\s\S]*?<\/\1>/g, ' ')
  const attributes = [...shown.matchAll(/ (?:alt|title|aria-label|placeholder)="([^"]*)"/g)].map(([, said = '']) => said)
  const texts = [...attributes, ...shown.replace(/<[^>]*>/g, '\n').split('\n')].map((text) =>
    text.replaceAll('&#x27;', "'").replaceAll('&amp;', '&').replaceAll('&quot;', '"').trim(),
  )
  const longestFirst = data.filter((each) => /[A-Za-z]{3}/.test(each)).sort((one, other) => other.length - one.length)
  const without = (text: string) => longestFirst.reduce((left, each) => left.replaceAll(each, ' '), text)
  return [...new Set(texts.filter((text) => /[A-Za-z]{3}/.test(without(text.replace(/https?:\S+/g, ' ')))))]
}

/** The address of every page that is not the console's, from the table that each route has to be in. */
function customerPages(): string[] {
  const pages = Object.entries(covers).flatMap(([file, cover]) => {
    if (!file.endsWith('.tsx') || file.startsWith('staff') || cover.kind === 'staff' || cover.kind === 'stream') return []
    if (cover.kind === 'ids') return [cover.path(cover.params(ana))]
    const path = patternOf(`routes/${file.replace(/\.tsx$/, '')}`)
    return path.includes(':') || path.includes('*') ? [] : [path || '/']
  })
  return [...pages, '/no-such-page', ...legalPages.map((page) => legalPath('de', page))]
}

test('no page of a customer says a word that is in no folder of words, signed in and not', async () => {
  const data = knownData()
  const found: string[] = []
  let shown = 0
  for (const path of customerPages()) {
    for (const cookie of [`language=de; session=${ana.token}`, 'language=de; region=de']) {
      const answer = await fetch(site.origin + path, { headers: { Cookie: cookie, Accept: 'text/html' }, redirect: 'manual' })
      const body = await answer.text()
      if (answer.status === 200) shown += 1
      found.push(...unsaid(body, data).map((text) => `${path}: ${text}`))
    }
  }
  expect(found).toEqual([])
  expect(shown).toBeGreaterThan(50)
})

test('no mail says a word that is in no folder of words', async () => {
  const said = await Promise.all(
    mailSamples.map(async (mail) => {
      const code = mail.kind === 'sign-in-code' ? sampleCode : null
      const { subject, html } = await renderMail(mail, { language: 'de', publicOrigin: 'https://portal.example', code, legal: null })
      const data = [...knownData(), ...stringsIn(mail).flatMap((said) => said.split('\n'))]
      return [html, subject].flatMap((part) => unsaid(part, data)).map((words) => `${mail.kind}: ${words}`)
    }),
  )
  expect(said.flat()).toEqual([])
})
