import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const france = memberState({
  country: 'FR',
  timeZone: 'Europe/Paris',
  withdrawal: sourced('Code de la consommation', 'art. L. 221-18 – L. 221-28'),
  guarantee: {
    ...sourced('Code de la consommation', 'art. L. 217-3, L. 217-7, L. 217-13'),
    presumedMonths: 24,
    afterEachRepair: { months: 6, times: 1 },
  },
  holidays: {
    ...sourced('Code du travail', 'art. L. 3133-1'),
    value: [
      { name: "Jour de l'An", month: 1, day: 1 },
      { name: 'Lundi de Pâques', daysAfterEaster: 1 },
      { name: 'Fête du Travail', month: 5, day: 1 },
      { name: 'Victoire 1945', month: 5, day: 8 },
      { name: 'Ascension', daysAfterEaster: 39 },
      { name: 'Lundi de Pentecôte', daysAfterEaster: 50 },
      { name: 'Fête nationale', month: 7, day: 14 },
      { name: 'Assomption', month: 8, day: 15 },
      { name: 'Toussaint', month: 11, day: 1 },
      { name: 'Armistice', month: 11, day: 11 },
      { name: 'Noël', month: 12, day: 25 },
    ],
  },
})
