import { languageName } from '../shared/language-name.ts'
import type { Clause } from '#app/domain/policy/decision.ts'
import { seriesNames } from '#app/domain/policy/facts.ts'
import type { PolicyVersion } from '#app/domain/policy/version.ts'
import { type Language, storeIds, stores } from '#app/domain/shared/stores.ts'
import { formatMoney } from '#app/wording/shared/format.ts'
import { countryName } from '#app/wording/policy/country-names.ts'
import { pageWords } from '#app/wording/policy/page-words.ts'
import { componentName } from '#app/wording/policy/part-names.ts'
import type { PolicyTable } from './policy-page.ts'
import { fillIn, percentOf } from '#app/wording/policy/policy-values.ts'

type TableOf = (version: PolicyVersion, language: Language) => PolicyTable

/** The tables that stand with a clause, made from the version's own values. */
const tables: Partial<Record<Clause, readonly TableOf[]>> = {
  R1: [orderFees],
  'R3.A2': [returnRates],
  'R3.B': [serviceFees],
  'R3.C': [regions],
  R4: [publicHolidays],
  W1: [warrantyPeriods],
}

export function tablesOf(clause: Clause, version: PolicyVersion, language: Language): PolicyTable[] {
  return (tables[clause] ?? []).map((table) => table(version, language))
}

function orderFees(version: PolicyVersion, language: Language): PolicyTable {
  const { caption, columns, cancel, interceptFree, intercept, refuse } = pageWords(language).orderFees
  const { order } = version
  const row = (label: string, rate: number) => [fillIn(label, version, language), percentOf(rate, language)]
  return {
    caption,
    columns,
    rows: [
      row(cancel, order.cancelRate),
      row(interceptFree, order.interceptInFreeHoursRate),
      row(intercept, order.interceptRate),
      row(refuse, order.refuseRate),
    ],
  }
}

function serviceFees({ returns }: PolicyVersion, language: Language): PolicyTable {
  const { serviceFees: words, conditions, categories } = pageWords(language)
  const kinds = ['machine', 'accessory', 'gift'] as const
  const states = ['unopened', 'unused', 'used'] as const
  return {
    caption: words.caption,
    columns: [words.category, ...states.map((state) => conditions[state])],
    rows: kinds.map((kind) => [categories[kind], ...states.map((state) => percentOf(returns.serviceFee[kind][state], language))]),
  }
}

function returnRates(version: PolicyVersion, language: Language): PolicyTable {
  const { returnRates: words } = pageWords(language)
  const zones = storeIds.flatMap((id) => version.stores[id].returnRates.map((zone) => ({ ...zone, currency: stores[id].currency })))
  const weights = [...new Set(zones.flatMap(({ steps }) => steps.map(({ upToGrams }) => upToGrams)))].sort((one, other) => one - other)
  return {
    caption: words.caption,
    columns: [words.place, ...weights.map((grams) => words.upTo(String(grams / 1000)))],
    rows: zones.map(({ countries, regions: parts, steps, currency }) => {
      const names = countries.map((code) => countryName(code, language)).join(', ')
      const priced = weights.map((grams) => {
        const step = steps.find(({ upToGrams }) => upToGrams >= grams)
        return step ? formatMoney({ amountMinor: step.amountMinor, currency }, language) : '–'
      })
      return [parts.length === 0 ? names : `${names} (${parts.join(', ')})`, ...priced]
    }),
  }
}

function regions(version: PolicyVersion, language: Language): PolicyTable {
  const words = pageWords(language)
  return {
    ...words.stores,
    rows: storeIds.map((id) => {
      const { timeZone, shipTo, holidaysOf } = version.stores[id]
      const { currency, languages, paper } = stores[id]
      return [
        words.storeNames[id],
        shipTo.map((code) => countryName(code, language)).join(', '),
        currency,
        timeZone,
        countryName(holidaysOf, language),
        languages.map((each) => languageName(each, language)).join(', '),
        words.papers[paper],
      ]
    }),
  }
}

/** Each holiday under the name it has in its country. */
function publicHolidays({ holidays }: PolicyVersion, language: Language): PolicyTable {
  return {
    ...pageWords(language).holidays,
    rows: (['US', 'DE'] as const).map((country) => [countryName(country, language), holidays[country].map(({ name }) => name).join(', ')]),
  }
}

function warrantyPeriods({ warranty }: PolicyVersion, language: Language): PolicyTable {
  const words = pageWords(language)
  const period = (months: number) => `${months} ${months === 1 ? words.month : words.months}`
  const ofSeries = seriesNames.map((series) => {
    const parts = warranty.coveredComponents[series]?.map((each) => componentName(each, language))
    const covered = parts?.join(', ') ?? words.warranty.wholeMachine
    return [words.seriesNames[series], period(warranty.months[series]), covered]
  })
  const { caption, columns, others } = words.warranty
  return { caption, columns, rows: [...ofSeries, [others, period(warranty.monthsWithoutSeries), '']] }
}
