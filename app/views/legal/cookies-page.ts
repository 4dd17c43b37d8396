import { preferenceCookies, scriptStorage, secretCookies, type StoredName } from '#app/domain/legal/browser-storage.ts'
import type { Milliseconds } from '#app/domain/shared/duration.ts'
import { durationInWords } from '#app/wording/legal/durations.ts'
import { legalWords } from '#app/wording/legal/legal-words.ts'

import { type LegalBlock, type LegalSection, type LegalSetting, section, text } from './legal-page-view.ts'

/** All that the portal keeps in a browser, from the table by which it is set. */
export function cookieSections({ language, publicOrigin }: LegalSetting): LegalSection[] {
  const { cookies: words } = legalWords(language)
  const prefix = publicOrigin.startsWith('https://') ? '__Host-' : ''
  const { name, purpose, time } = words.columns
  const row = (stored: StoredName, shown: string, kept: string) => [[shown], [words.purposes[stored]], [kept]]
  const keptFor = (keptMs: Milliseconds | null, open: string) => (keptMs === null ? open : durationInWords(keptMs, language))
  const table = (caption: string, rows: ReadonlyArray<readonly string[][]>): LegalBlock => ({
    block: 'table',
    caption,
    columns: [name, purpose, time],
    rows,
  })
  return [
    section('only', words.only, [text(words.onlyText)]),
    section('cookies', words.cookies, [
      table(words.cookies, [
        ...namesOf(secretCookies).map((each) => row(each, prefix + each, keptFor(secretCookies[each].keptMs, words.untilClosed))),
        ...namesOf(preferenceCookies).map((each) => row(each, each, keptFor(preferenceCookies[each].keptMs, words.untilClosed))),
      ]),
    ]),
    section('storage', words.storage, [
      text(words.storageText),
      table(
        words.storage,
        namesOf(scriptStorage).map((each) =>
          row(
            each,
            each.endsWith(':') ? `${each}…` : each,
            scriptStorage[each].until === 'tab' ? words.untilTabClosed : words.untilCleared,
          ),
        ),
      ),
    ]),
    section('remove', words.remove, [text(words.removeText)]),
  ]
}

function namesOf<Table extends object>(table: Table): Array<keyof Table> {
  return Object.keys(table) as Array<keyof Table>
}
