import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const cyprus = memberState({
  country: 'CY',
  timeZone: 'Asia/Nicosia',
  withdrawal: sourced('Consumer Protection Law 112(I)/2021', 'transposing art. 9–16 of Directive 2011/83/EU'),
  guarantee: sourced('Law 154(I)/2021', 'transposing art. 10–14 of Directive (EU) 2019/771'),
  holidays: {
    ...sourced('Public holidays of the Republic, as published by the Public Administration and Personnel Department', '2026'),
    value: [
      { name: 'New Year', month: 1, day: 1 },
      { name: 'Epiphany', month: 1, day: 6 },
      { name: 'Green Monday', daysAfterOrthodoxEaster: -48 },
      { name: 'Greek Independence Day', month: 3, day: 25 },
      { name: 'National Day', month: 4, day: 1 },
      { name: 'Good Friday', daysAfterOrthodoxEaster: -2 },
      { name: 'Easter Monday', daysAfterOrthodoxEaster: 1 },
      { name: 'Labour Day', month: 5, day: 1 },
      { name: 'Kataklysmos', daysAfterOrthodoxEaster: 50 },
      { name: 'Assumption', month: 8, day: 15 },
      { name: 'Independence Day', month: 10, day: 1 },
      { name: 'Ochi Day', month: 10, day: 28 },
      { name: 'Christmas Eve', month: 12, day: 24 },
      { name: 'Christmas', month: 12, day: 25 },
      { name: 'Boxing Day', month: 12, day: 26 },
    ],
  },
})
