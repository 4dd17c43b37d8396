import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { type Browser, chromium } from '@playwright/test'

import { languages } from '#app/domain/shared/stores.ts'
import { findBrowser } from '#tests/support/browser.ts'

import { type PersonKey, personOf } from '../prisma/demo/people.ts'
import { build } from './build.ts'
import { type Pictured, pictured } from './pictures/pages.ts'
import { sideBySide } from './pictures/side-by-side.ts'
import { type Held, signInCustomer, signInStaff } from './pictures/signed-in.ts'
import { type StartedDemo, startDemo } from './pictures/started-demo.ts'

const folder = 'var/pictures'
/** The README's: an English desk beside a German phone. */
const readme = {
  folder: 'docs/pictures',
  pages: ['home', 'orders', 'order', 'return', 'case', 'warranty', 'points', 'console-queue', 'console-case'],
}
const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } } as const
const schemes = ['light', 'dark'] as const

/** A browser of the country where a language is at home, so that the portal need not ask for the store. */
const localeOf = (language: string) => (language === 'en' ? 'en-US' : `${language}-${language.toUpperCase()}`)

/** Whose pages a language is shown on: the store where it is spoken, else the one for the rest of Europe. */
const spokenBy: Readonly<Record<string, PersonKey>> = { en: 'riley', de: 'juergen' }

/**
 * `npm run pictures`: takes a picture of every main page of the demo, in each language, on a phone and a desk, light and
 * dark, into `var/pictures`, with a page that shows them side by side. `npm run pictures -- en de` takes some
 * languages. Where English and German are among them, the README's pictures are made anew.
 */
async function main(asked: readonly string[]): Promise<void> {
  const wanted = languages.filter((language) => asked.length === 0 || asked.includes(language))
  await build((line) => process.stdout.write(`${line}\n`))
  const demo = await startDemo()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-gpu'] })
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  try {
    const staff = await signInStaff(browser, demo)
    for (const language of wanted) {
      const person = spokenBy[language] ?? 'zofia'
      const customer = await signInCustomer(browser, demo, personOf(person).email ?? '')
      for (const page of pictured) {
        await takePictures(browser, demo, page, { language, person, held: { visitor: undefined, customer, staff }[page.who] })
        process.stdout.write(`${language} ${page.name}\n`)
      }
    }
  } finally {
    await browser.close()
    await demo.stop()
  }
  if (wanted.includes('en') && wanted.includes('de')) await makeReadmePictures()
  writeFileSync(join(folder, 'index.html'), overview(wanted))
  process.stdout.write(`\nThe pictures are in ${folder}; ${folder}/index.html shows them side by side.\n`)
}

type Look = Readonly<{ language: string; person: PersonKey; held: Held | undefined }>

async function takePictures(browser: Browser, demo: StartedDemo, pictured: Pictured, { language, person, held }: Look): Promise<void> {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of schemes) {
      const context = await browser.newContext({
        baseURL: demo.origin,
        locale: localeOf(language),
        viewport,
        colorScheme,
        reducedMotion: 'reduce',
        ...(held ? { storageState: held } : {}),
      })
      const page = await context.newPage()
      await pictured.open(page, person)
      await page.evaluate(() => document.fonts.ready.then(() => undefined))
      await page.screenshot({ path: join(folder, fileName(pictured.name, language, size, colorScheme)), fullPage: true })
      await context.close()
    }
  }
}

async function makeReadmePictures(): Promise<void> {
  mkdirSync(readme.folder, { recursive: true })
  for (const name of readme.pages) {
    const [desk, phone] = [fileName(name, 'en', 'desk', 'light'), fileName(name, 'de', 'phone', 'light')]
    await sideBySide(join(folder, desk), join(folder, phone), join(readme.folder, `${name}.webp`))
  }
}

function fileName(name: string, language: string, size: string, scheme: string): string {
  return `${name}.${language}.${size}.${scheme}.png`
}

/** All pictures on one page, a row for each page and language. */
function overview(wanted: readonly string[]): string {
  const shots = Object.keys(sizes).flatMap((size) => schemes.map((scheme) => ({ size, scheme })))
  const row = (name: string, language: string) =>
    `<h2>${name}, ${language}</h2><p>${shots
      .map(({ size, scheme }) => fileName(name, language, size, scheme))
      .map((file) => `<a href="${file}"><img src="${file}" alt="${file}" height="480" loading="lazy"></a>`)
      .join(' ')}</p>`
  const rows = pictured.flatMap(({ name }) => wanted.map((language) => row(name, language)))
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures of the portal</title>${rows.join('\n')}</html>\n`
}

main(process.argv.slice(2)).catch((fault: unknown) => {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exit(1)
})
