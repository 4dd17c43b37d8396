import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

/** Midsummer Eve, Christmas Eve and New Year's Eve move an end as holidays do. */
export const sweden = memberState({
  country: 'SE',
  timeZone: 'Europe/Stockholm',
  withdrawal: sourced('lag (2005:59) om distansavtal och avtal utanför affärslokaler', '2 kap. 10–15 §§'),
  guarantee: { ...sourced('konsumentköplag (2022:260)', '4–5 kap.'), months: 36, presumedMonths: 24 },
  holidays: {
    ...sourced('lag (1930:173) om beräkning av lagstadgad tid', '2 §; lag (1989:253) om allmänna helgdagar'),
    value: [
      { name: 'Nyårsdagen', month: 1, day: 1 },
      { name: 'Trettondedag jul', month: 1, day: 6 },
      { name: 'Långfredagen', daysAfterEaster: -2 },
      { name: 'Annandag påsk', daysAfterEaster: 1 },
      { name: 'Första maj', month: 5, day: 1 },
      { name: 'Kristi himmelsfärdsdag', daysAfterEaster: 39 },
      { name: 'Nationaldagen', month: 6, day: 6 },
      { name: 'Midsommarafton', month: 6, day: 19, weekday: 5 },
      { name: 'Midsommardagen', month: 6, day: 20, weekday: 6 },
      { name: 'Alla helgons dag', month: 10, day: 31, weekday: 6 },
      { name: 'Julafton', month: 12, day: 24 },
      { name: 'Juldagen', month: 12, day: 25 },
      { name: 'Annandag jul', month: 12, day: 26 },
      { name: 'Nyårsafton', month: 12, day: 31 },
    ],
  },
})
