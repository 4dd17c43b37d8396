import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

/** Constitution Day, Christmas Eve and the last of the year move an end as holidays do. */
export const denmark = memberState({
  country: 'DK',
  timeZone: 'Europe/Copenhagen',
  withdrawal: sourced('forbrugeraftaleloven', '§§ 18–26'),
  guarantee: sourced('købeloven', '§§ 77 a, 78, 83'),
  holidays: {
    ...sourced('forbrugeraftaleloven', '§ 19(6)'),
    value: [
      { name: 'Nytårsdag', month: 1, day: 1 },
      { name: 'Skærtorsdag', daysAfterEaster: -3 },
      { name: 'Langfredag', daysAfterEaster: -2 },
      { name: '2. påskedag', daysAfterEaster: 1 },
      { name: 'Kristi himmelfartsdag', daysAfterEaster: 39 },
      { name: '2. pinsedag', daysAfterEaster: 50 },
      { name: 'Grundlovsdag', month: 6, day: 5 },
      { name: 'Juleaftensdag', month: 12, day: 24 },
      { name: 'Juledag', month: 12, day: 25 },
      { name: '2. juledag', month: 12, day: 26 },
      { name: 'Nytårsaftensdag', month: 12, day: 31 },
    ],
  },
})
