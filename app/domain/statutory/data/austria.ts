import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

/** Good Friday is no holiday, but time limits do not end on it. */
export const austria = memberState({
  country: 'AT',
  timeZone: 'Europe/Vienna',
  withdrawal: sourced('FAGG', '§§ 11–18'),
  guarantee: sourced('VGG', '§§ 10–12'),
  holidays: {
    ...sourced('Arbeitsruhegesetz', '§ 7(2); BGBl. 37/1961 § 1 (Good Friday)'),
    value: [
      { name: 'Neujahr', month: 1, day: 1 },
      { name: 'Heilige Drei Könige', month: 1, day: 6 },
      { name: 'Karfreitag', daysAfterEaster: -2 },
      { name: 'Ostermontag', daysAfterEaster: 1 },
      { name: 'Staatsfeiertag', month: 5, day: 1 },
      { name: 'Christi Himmelfahrt', daysAfterEaster: 39 },
      { name: 'Pfingstmontag', daysAfterEaster: 50 },
      { name: 'Fronleichnam', daysAfterEaster: 60 },
      { name: 'Mariä Himmelfahrt', month: 8, day: 15 },
      { name: 'Nationalfeiertag', month: 10, day: 26 },
      { name: 'Allerheiligen', month: 11, day: 1 },
      { name: 'Mariä Empfängnis', month: 12, day: 8 },
      { name: 'Christtag', month: 12, day: 25 },
      { name: 'Stefanitag', month: 12, day: 26 },
    ],
  },
})
