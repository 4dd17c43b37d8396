import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

/** Good Friday counts as a holiday for time limits; a King's Day on a Sunday is kept on the Saturday, on which no period ends either. */
export const netherlands = memberState({
  country: 'NL',
  timeZone: 'Europe/Amsterdam',
  withdrawal: sourced('Burgerlijk Wetboek', 'art. 6:230o–6:230s'),
  guarantee: { ...sourced('Burgerlijk Wetboek', 'art. 7:17, 7:18a, 7:21'), orExpectedLife: true },
  holidays: {
    ...sourced('Algemene termijnenwet', 'art. 3'),
    value: [
      { name: 'Nieuwjaarsdag', month: 1, day: 1 },
      { name: 'Goede Vrijdag', daysAfterEaster: -2 },
      { name: 'Tweede paasdag', daysAfterEaster: 1 },
      { name: 'Koningsdag', month: 4, day: 27 },
      { name: 'Bevrijdingsdag', month: 5, day: 5 },
      { name: 'Hemelvaartsdag', daysAfterEaster: 39 },
      { name: 'Tweede pinksterdag', daysAfterEaster: 50 },
      { name: 'Eerste kerstdag', month: 12, day: 25 },
      { name: 'Tweede kerstdag', month: 12, day: 26 },
    ],
  },
})
