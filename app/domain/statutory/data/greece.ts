import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const greece = memberState({
  country: 'GR',
  timeZone: 'Europe/Athens',
  withdrawal: sourced('Law 2251/1994 as amended', 'transposing art. 9–16 of Directive 2011/83/EU'),
  guarantee: sourced('Civil Code as amended by Law 4967/2022', 'art. 537, 540, 554'),
  holidays: {
    ...sourced('Law 4808/2021', 'art. 60; Law 1157/1981 art. 1'),
    value: [
      { name: 'Protochronia', month: 1, day: 1 },
      { name: 'Theofania', month: 1, day: 6 },
      { name: 'Kathara Deftera', daysAfterOrthodoxEaster: -48 },
      { name: 'Evangelismos', month: 3, day: 25 },
      { name: 'Megali Paraskevi', daysAfterOrthodoxEaster: -2 },
      { name: 'Deftera tou Pascha', daysAfterOrthodoxEaster: 1 },
      { name: 'Protomagia', month: 5, day: 1 },
      { name: 'Agiou Pnevmatos', daysAfterOrthodoxEaster: 50 },
      { name: 'Koimisi tis Theotokou', month: 8, day: 15 },
      { name: 'Ochi', month: 10, day: 28 },
      { name: 'Christougenna', month: 12, day: 25 },
      { name: 'Synaxi tis Theotokou', month: 12, day: 26 },
    ],
  },
})
