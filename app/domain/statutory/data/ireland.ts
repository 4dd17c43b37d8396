import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

/** No period ends the right to conforming goods but that of limitation, six years. */
export const ireland = memberState({
  country: 'IE',
  timeZone: 'Europe/Dublin',
  withdrawal: sourced('Consumer Rights Act 2022', 'Part 5'),
  guarantee: { ...sourced('Consumer Rights Act 2022', 'Part 2; Statute of Limitations 1957 s. 11(1)'), months: 72 },
  holidays: {
    ...sourced('Organisation of Working Time Act 1997', 'Second Schedule; S.I. 50/2022'),
    value: [
      { name: "New Year's Day", month: 1, day: 1 },
      { name: "Saint Brigid's Day", month: 2, day: 1, weekday: 1, unlessOn: 5 },
      { name: "Saint Patrick's Day", month: 3, day: 17 },
      { name: 'Easter Monday', daysAfterEaster: 1 },
      { name: 'May holiday', month: 5, weekday: 1, nth: 1 },
      { name: 'June holiday', month: 6, weekday: 1, nth: 1 },
      { name: 'August holiday', month: 8, weekday: 1, nth: 1 },
      { name: 'October holiday', month: 10, weekday: 1, nth: -1 },
      { name: 'Christmas Day', month: 12, day: 25 },
      { name: "Saint Stephen's Day", month: 12, day: 26 },
    ],
  },
})
