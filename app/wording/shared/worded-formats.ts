import type { PluralForms } from './plural.ts'

/** A day in the parts that a language puts in its own order. */
type DayParts = Readonly<{ weekday: string; day: number; month: string; year: number }>

/** How a language writes days, amounts and numbers. */
export type Formats = Readonly<{
  /** Short, from Sunday on. */
  weekdays: readonly string[]
  /** Short, from January on. */
  months: readonly string[]
  /** As they stand in running text. */
  monthsInText: readonly string[]
  /** A day with its weekday. */
  day: (parts: DayParts) => string
  /** A day in running text, its month written out. */
  plainDay: (parts: Omit<DayParts, 'weekday'>) => string
  /** Between units and decimals. */
  decimal: string
  /** Between thousands. */
  thousands: string
  /** From how many digits on thousands are set apart: five in Spanish and Polish, else four. */
  groupedFrom?: 5
  money: (amount: string, symbol: string) => string
  percent: (number: string) => string
  /** What the stores' zones are called in winter and in summer. */
  zones: Readonly<Record<'pacific' | 'centralEurope', Readonly<Record<'standard' | 'summer', string>>>>
  /** The locale of the runtime that prints days and amounts in documents: of the American store, and elsewhere. */
  documentLocales: Readonly<Record<'us' | 'elsewhere', string>>
  /** A card that paid, by its last digits. */
  card: (name: string, digits: string) => string
  /** After a number: how long something is kept. */
  units: Readonly<Record<'years' | 'days' | 'hours' | 'minutes', PluralForms>>
}>
