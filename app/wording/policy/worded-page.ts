import type { Category, Condition, Series } from '#app/domain/policy/facts.ts'
import type { Heading, PageId } from '#app/domain/policy/version.ts'
import type { Paper, StoreId } from '#app/domain/shared/stores.ts'

/** The words of the policy pages that stand around the clauses. `{name}` is a value of the version. */
export type PageWords = Readonly<{
  titles: Readonly<Record<PageId, string>>
  headings: Readonly<Record<Heading, string>>
  /** Stands before a reading. */
  ourReading: string
  version: string
  appliesFrom: string
  orderFees: Readonly<{
    caption: string
    columns: readonly string[]
    cancel: string
    interceptFree: string
    intercept: string
    refuse: string
  }>
  serviceFees: Readonly<{ caption: string; category: string }>
  /** What a parcel costs on its way back: by store and country, a column for each weight. */
  returnRates: Readonly<{ caption: string; place: string; upTo: (kilograms: string) => string }>
  conditions: Readonly<Record<Condition, string>>
  categories: Readonly<Record<Category | 'gift', string>>
  stores: Readonly<{ caption: string; columns: readonly string[] }>
  storeNames: Readonly<Record<StoreId, string>>
  papers: Readonly<Record<Paper, string>>
  holidays: Readonly<{ caption: string; columns: readonly string[] }>
  warranty: Readonly<{ caption: string; columns: readonly string[]; others: string; wholeMachine: string }>
  seriesNames: Readonly<Record<Series, string>>
  months: string
  month: string
}>
