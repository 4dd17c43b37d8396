import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const lithuania = memberState({
  country: 'LT',
  timeZone: 'Europe/Vilnius',
  withdrawal: sourced('Civilinis kodeksas', '6.228¹⁰ str.'),
  guarantee: sourced('Civilinis kodeksas', '6.363 str.'),
  holidays: {
    ...sourced('Darbo kodeksas', '123 str.'),
    value: [
      { name: 'Naujieji metai', month: 1, day: 1 },
      { name: 'Valstybės atkūrimo diena', month: 2, day: 16 },
      { name: 'Nepriklausomybės atkūrimo diena', month: 3, day: 11 },
      { name: 'Antroji Velykų diena', daysAfterEaster: 1 },
      { name: 'Tarptautinė darbo diena', month: 5, day: 1 },
      { name: 'Joninės', month: 6, day: 24 },
      { name: 'Mindaugo karūnavimo diena', month: 7, day: 6 },
      { name: 'Žolinė', month: 8, day: 15 },
      { name: 'Visų šventųjų diena', month: 11, day: 1 },
      { name: 'Vėlinės', month: 11, day: 2 },
      { name: 'Kūčios', month: 12, day: 24 },
      { name: 'Kalėdos', month: 12, day: 25 },
      { name: 'Antroji Kalėdų diena', month: 12, day: 26 },
    ],
  },
})
