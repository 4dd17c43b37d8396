import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const luxembourg = memberState({
  country: 'LU',
  timeZone: 'Europe/Luxembourg',
  withdrawal: sourced('Code de la consommation', 'art. L. 222-9, L. 222-10'),
  guarantee: sourced('Code de la consommation', 'art. L. 212-1 – L. 212-10'),
  holidays: {
    ...sourced('Code du travail', 'art. L. 232-2'),
    value: [
      { name: 'Nouvel An', month: 1, day: 1 },
      { name: 'Lundi de Pâques', daysAfterEaster: 1 },
      { name: 'Fête du Travail', month: 5, day: 1 },
      { name: "Journée de l'Europe", month: 5, day: 9 },
      { name: 'Ascension', daysAfterEaster: 39 },
      { name: 'Lundi de Pentecôte', daysAfterEaster: 50 },
      { name: 'Fête nationale', month: 6, day: 23 },
      { name: 'Assomption', month: 8, day: 15 },
      { name: 'Toussaint', month: 11, day: 1 },
      { name: 'Noël', month: 12, day: 25 },
      { name: 'Saint-Étienne', month: 12, day: 26 },
    ],
  },
})
