import { formatDay } from '#app/domain/shared/calendar.ts'
import { days } from '#app/domain/shared/duration.ts'
import type { EpochMs } from '#app/domain/shared/instant.ts'

import { type Article, articles } from './articles.ts'
import { orderNameOf, type PersonKey, personOf } from './people.ts'
import type { Scenario } from './scenario.ts'
import { deScenarios } from './scenarios-de.ts'
import { euScenarios } from './scenarios-eu.ts'
import { usScenarios } from './scenarios-us.ts'
import { shopFiles } from './shop-json.ts'

/** The text of the files that a shop would hand over: one JSON value a line, the catalogue in one piece. */
export type DemoFiles = Readonly<{ catalogue: string; orders: string; events: string }>

const firstNumber = { us: 1001, de: 2001, eu: 3001 } as const

/** Every order of the demo with its number. */
export const numberedScenarios: ReadonlyArray<Readonly<{ number: number; scenario: Scenario }>> = [
  ...numbered(usScenarios, firstNumber.us),
  ...numbered(deScenarios, firstNumber.de),
  ...numbered(euScenarios, firstNumber.eu),
]

/**
 * The name of somebody's order by what it is there to show, whole or up to a comma in it: "delivered today" is "delivered today, with
 * gifts" too. Throws where none does.
 */
export function orderThatShows(key: PersonKey, shows: string): string {
  const fits = ({ scenario }: { scenario: Scenario }) => scenario.person === key && `${scenario.shows},`.startsWith(`${shows},`)
  const found = numberedScenarios.find(fits)
  if (!found) throw new Error(`no order of the demo shows "${shows}" for ${key}`)
  return orderNameOf(personOf(key), found.number)
}

/** All of the demo's data as of `now`, and nothing else: the same instant gives the same text. */
export function demoFiles(now: EpochMs): DemoFiles {
  const catalogue = { note: 'Fictional articles of a demo', items: catalogueItems(now) }
  const files = numberedScenarios.map(({ number, scenario }) => shopFiles(scenario, number, now))
  return {
    catalogue: `${JSON.stringify(catalogue, null, 2)}\n`,
    orders: inLines(files.map(({ order }) => order)),
    events: inLines(files.flatMap(({ events }) => events)),
  }
}

function numbered(scenarios: readonly Scenario[], first: number) {
  return scenarios.map((scenario, at) => ({ number: first + at, scenario }))
}

function inLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('')
}

function catalogueItems(now: EpochMs) {
  return Object.entries<Article>(articles).map(([sku, article]) => ({
    sku,
    title: article.title,
    category: article.category,
    series: article.series ?? null,
    gift: article.gift ?? false,
    giftValue: article.gift ? { USD: decimals(article.usd), EUR: decimals(article.eur) } : {},
    finalMaintenanceDate: lastDayOf(article, now),
    serviceAgreement: article.serviceAgreement ?? false,
    hsCode: article.hsCode,
    origin: 'CN',
    packed: packedOf(article),
  }))
}

function packedOf({ packed: [grams, lengthMm, widthMm, heightMm] }: Article) {
  return { grams, lengthMm, widthMm, heightMm }
}

function lastDayOf(article: Article, now: EpochMs): string | null {
  const daysAgo = article.maintainedUntilDaysAgo
  return daysAgo === undefined ? null : formatDay(Math.floor((now - days(daysAgo)) / days(1)))
}

function decimals(minor: number): string {
  return `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`
}
