import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

/** Holidays that are worked on move an end all the same. */
export const slovakia = memberState({
  country: 'SK',
  timeZone: 'Europe/Bratislava',
  withdrawal: sourced('zákon č. 108/2024 Z. z.', '§§ 19–22'),
  guarantee: sourced('Občiansky zákonník', '§§ 619–624'),
  holidays: {
    ...sourced('zákon č. 241/1993 Z. z.', '§§ 1–2; Občiansky zákonník § 122(3)'),
    value: [
      { name: 'Vznik Slovenskej republiky', month: 1, day: 1 },
      { name: 'Traja králi', month: 1, day: 6 },
      { name: 'Veľký piatok', daysAfterEaster: -2 },
      { name: 'Veľkonočný pondelok', daysAfterEaster: 1 },
      { name: 'Sviatok práce', month: 5, day: 1 },
      { name: 'Deň víťazstva', month: 5, day: 8 },
      { name: 'Cyril a Metod', month: 7, day: 5 },
      { name: 'SNP', month: 8, day: 29 },
      { name: 'Deň Ústavy', month: 9, day: 1 },
      { name: 'Sedembolestná Panna Mária', month: 9, day: 15 },
      { name: 'Vznik Československa', month: 10, day: 28 },
      { name: 'Všetkých svätých', month: 11, day: 1 },
      { name: 'Deň boja za slobodu', month: 11, day: 17 },
      { name: 'Štedrý deň', month: 12, day: 24 },
      { name: 'Prvý sviatok vianočný', month: 12, day: 25 },
      { name: 'Druhý sviatok vianočný', month: 12, day: 26 },
    ],
  },
})
