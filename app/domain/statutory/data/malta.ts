import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const malta = memberState({
  country: 'MT',
  timeZone: 'Europe/Malta',
  withdrawal: sourced('Consumer Rights Regulations (S.L. 378.17)', 'transposing art. 9–16 of Directive 2011/83/EU'),
  guarantee: sourced('Consumer Affairs Act (Cap. 378) and regulations under it', 'transposing art. 10–14 of Directive (EU) 2019/771'),
  holidays: {
    ...sourced('National Holidays and Other Public Holidays Act (Cap. 252)', 'Schedule'),
    value: [
      { name: "New Year's Day", month: 1, day: 1 },
      { name: "Saint Paul's Shipwreck", month: 2, day: 10 },
      { name: 'Saint Joseph', month: 3, day: 19 },
      { name: 'Freedom Day', month: 3, day: 31 },
      { name: 'Good Friday', daysAfterEaster: -2 },
      { name: "Workers' Day", month: 5, day: 1 },
      { name: 'Sette Giugno', month: 6, day: 7 },
      { name: 'Saint Peter and Saint Paul', month: 6, day: 29 },
      { name: 'Santa Marija', month: 8, day: 15 },
      { name: 'Victory Day', month: 9, day: 8 },
      { name: 'Independence Day', month: 9, day: 21 },
      { name: 'Immaculate Conception', month: 12, day: 8 },
      { name: 'Republic Day', month: 12, day: 13 },
      { name: 'Christmas Day', month: 12, day: 25 },
    ],
  },
})
