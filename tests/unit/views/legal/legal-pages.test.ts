import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { kept } from '#app/domain/account/kept.ts'
import { type LegalPage, legalPages } from '#app/domain/legal/legal-page.ts'
import { pagesOf, type StoreLegal } from '#app/domain/legal/store-legal.ts'
import type { Language, StoreId } from '#app/domain/shared/stores.ts'
import { legalTexts } from '#app/infra/legal/legal-setting.ts'
import { LegalArticle } from '#app/ui/legal/legal-article.tsx'
import { legalPageView } from '#app/views/legal/legal-page.ts'
import type { LegalPageView } from '#app/views/legal/legal-page-view.ts'
import { durationInWords } from '#app/wording/legal/durations.ts'
import { render } from '#tests/support/render.tsx'

const texts = legalTexts.parse(readFileSync('prisma/demo/legal.json', 'utf8'))
const warehouse = {
  name: 'EM-Smart Retouren',
  street: 'Musterhafenstraße 7',
  postcode: '28197',
  city: 'Bremen',
  region: null,
  country: 'DE',
}

function legalOf(store: StoreId): StoreLegal {
  const legal = texts[store]
  if (!legal) throw new Error(`the demo says nothing for ${store}`)
  return legal
}

function view(store: StoreId, page: LegalPage, language: Language, legal = legalOf(store)): LegalPageView | null {
  return legalPageView(page, legal, { store, language, publicOrigin: 'https://portal.example', warehouse })
}

/** All that a page says, each text by itself. */
function said(page: LegalPageView | null): string {
  if (!page) throw new Error('there is no such page')
  return render(LegalArticle({ page }))
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
}

const everyPage = (['us', 'de', 'eu'] as const).flatMap((store) =>
  pagesOf(legalOf(store)).flatMap((page) => (['en', 'de'] as const).map((language) => ({ store, page, language }))),
)

test('every page of every store is there in both languages, says that it is made up, and leaves nothing unsaid', () => {
  expect(everyPage).toHaveLength(2 * (3 + 8 + 8))
  for (const { store, page, language } of everyPage) {
    const shown = view(store, page, language)
    expect(shown?.sections.length, page).toBeGreaterThan(0)
    for (const { heading, blocks } of shown?.sections ?? []) expect([heading, blocks.length]).not.toEqual(['', 0])
    expect(shown?.fictional).not.toBeNull()
    expect(said(shown)).not.toMatch(/undefined|\[object|null|NaN/)
  }
})

test('a German page is German to the end, an English one English', () => {
  for (const { store, page, language } of everyPage) {
    const words = said(view(store, page, language))
    if (language === 'de') expect(words, page).not.toMatch(/\b(the|your|you|and|with|please)\b/i)
    else expect(words, page).not.toMatch(/\b(der|und|Ihre|Sie|bitte)\b/)
  }
})

test('the US store has neither page nor law that is not its own', () => {
  for (const page of ['imprint', 'withdrawal', 'accessibility', 'disputes', 'disposal'] as const) expect(view('us', page, 'en')).toBeNull()
  for (const page of ['terms', 'privacy', 'cookies'] as const) {
    expect(said(view('us', page, 'en'))).not.toMatch(/GDPR|EEA|European|withdraw/i)
  }
})

test('the imprint has name, address, representatives, register, tax number and two ways to reach it', () => {
  const words = said(view('de', 'imprint', 'de'))
  const { operator, imprint } = legalOf('de')
  for (const part of [operator.name, operator.street, operator.city, 'Deutschland', operator.email, operator.phone])
    expect(words).toContain(part)
  for (const part of [...(imprint?.representedBy ?? []), imprint?.register?.number, imprint?.vatId]) expect(words).toContain(part)
})

test('the instructions on withdrawal are the law’s own sentences, filled in, with the form and both ways to withdraw', () => {
  const german = said(view('de', 'withdrawal', 'de'))
  expect(german).toContain('Sie haben das Recht, binnen vierzehn Tagen ohne Angabe von Gründen diesen Vertrag zu widerrufen.')
  expect(german).toContain(
    'Sie können Ihr Widerrufsrecht auch online unter https://portal.example/withdraw ausüben. Wenn Sie diese Online-Funktion nutzen, übermitteln wir Ihnen auf einem dauerhaften Datenträger (z. B. durch eine E-Mail) unverzüglich eine Eingangsbestätigung mit Informationen zum Inhalt der Widerrufserklärung sowie dem Datum und der Uhrzeit ihres Eingangs.',
  )
  expect(german).toContain('Vertrag widerrufen')
  expect(german).toContain('Unterschrift des/der Verbraucher(s) (nur bei Mitteilung auf Papier)')
  expect(german).toContain('an uns oder an EM-Smart Retouren, Musterhafenstraße 7, 28197 Bremen, Deutschland zurückzusenden')
  const english = said(view('eu', 'withdrawal', 'en'))
  expect(english).toContain('You have the right to withdraw from this contract within 14 days without giving any reason.')
  expect(english).toContain('Withdraw from contract here')
  expect(english).toContain('(complete and return this form only if you wish to withdraw from the contract)')
})

test('nobody is sent to the closed platform for online dispute resolution, and taking part is said without an if', () => {
  for (const { store, page, language } of everyPage) {
    expect(render(LegalArticle({ page: view(store, page, language) as LegalPageView }))).not.toMatch(/ec\.europa\.eu|consumers\/odr/)
  }
  expect(said(view('de', 'disputes', 'de'))).toContain('Wir sind nicht bereit und nicht verpflichtet, an Streitbeilegungsverfahren')
  const body = { name: 'Schlichtungsstelle', address: 'Weg 1, 77694 Kehl', url: 'https://schlichtung.example/', email: null }
  const taking = said(view('de', 'disputes', 'de', { ...legalOf('de'), disputes: { body } }))
  expect(taking).toContain('Wir nehmen an Streitbeilegungsverfahren')
  expect(taking).toContain('Weg 1, 77694 Kehl')
  expect(taking).not.toContain('nicht bereit')
})

test('the privacy notice tells the very times by which the portal deletes', () => {
  const words = said(view('de', 'privacy', 'en'))
  expect(words).toContain(`text: ${durationInWords(kept.mailBodyMs, 'en')}`)
  expect(words).toContain('text: 30 days')
  expect(words).toContain('that it was sent: 1 year')
  expect(words).toContain('code: 1 day')
  expect(words).toContain('after the end of the request: 3 years')
  expect(words).toContain('name and address: 10 years from the order')
  expect(said(view('de', 'privacy', 'de'))).toContain('nach dem Ende der Anfrage: 3 Jahre')
})

test('the privacy notice names everybody who gets data, and what protects them elsewhere', () => {
  const legal = legalOf('de')
  if (!legal.privacy) throw new Error('the demo has a privacy notice')
  const files = { name: 'Filestore Inc.', country: 'US', safeguard: { en: 'Standard clauses', de: 'Standardvertragsklauseln' } }
  const recipients = { ...legal.privacy.recipients, files, carrier: null }
  const words = said(view('de', 'privacy', 'de', { ...legal, privacy: { ...legal.privacy, recipients } }))
  for (const part of ['Filestore Inc.', 'Vereinigte Staaten', 'Standardvertragsklauseln', 'Der Paketdienst, den wir Ihnen']) {
    expect(words).toContain(part)
  }
})

test('times are said in the largest unit that says them whole', () => {
  const day = 86_400_000
  expect([day, 7 * day, 365 * day, 3 * 366 * day].map((time) => durationInWords(time, 'en'))).toEqual([
    '1 day',
    '7 days',
    '1 year',
    '3 years',
  ])
  expect([60_000, 900_000, 7_200_000].map((time) => durationInWords(time, 'de'))).toEqual(['1 Minute', '15 Minuten', '2 Stunden'])
})

test('the list of pages is in one order everywhere', () => {
  expect(pagesOf(legalOf('eu'))).toEqual(legalPages)
})
