import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const belgium = memberState({
  country: 'BE',
  timeZone: 'Europe/Brussels',
  withdrawal: sourced('Code de droit économique', 'art. VI.47–VI.53'),
  guarantee: { ...sourced('ancien Code civil', 'art. 1649quater'), presumedMonths: 24 },
  holidays: {
    ...sourced('Arrêté royal du 18 avril 1974', 'art. 1'),
    value: [
      { name: 'Nouvel An', month: 1, day: 1 },
      { name: 'Lundi de Pâques', daysAfterEaster: 1 },
      { name: 'Fête du Travail', month: 5, day: 1 },
      { name: 'Ascension', daysAfterEaster: 39 },
      { name: 'Lundi de Pentecôte', daysAfterEaster: 50 },
      { name: 'Fête nationale', month: 7, day: 21 },
      { name: 'Assomption', month: 8, day: 15 },
      { name: 'Toussaint', month: 11, day: 1 },
      { name: 'Armistice', month: 11, day: 11 },
      { name: 'Noël', month: 12, day: 25 },
    ],
  },
})
