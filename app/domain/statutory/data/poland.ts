import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const poland = memberState({
  country: 'PL',
  timeZone: 'Europe/Warsaw',
  withdrawal: sourced('ustawa o prawach konsumenta', 'art. 27–38'),
  guarantee: { ...sourced('ustawa o prawach konsumenta', 'art. 43b–43d'), presumedMonths: 24 },
  holidays: {
    ...sourced('ustawa z 18 stycznia 1951 r. o dniach wolnych od pracy', 'art. 1'),
    value: [
      { name: 'Nowy Rok', month: 1, day: 1 },
      { name: 'Trzech Króli', month: 1, day: 6 },
      { name: 'Poniedziałek Wielkanocny', daysAfterEaster: 1 },
      { name: 'Święto Państwowe', month: 5, day: 1 },
      { name: 'Święto Konstytucji', month: 5, day: 3 },
      { name: 'Boże Ciało', daysAfterEaster: 60 },
      { name: 'Wniebowzięcie', month: 8, day: 15 },
      { name: 'Wszystkich Świętych', month: 11, day: 1 },
      { name: 'Święto Niepodległości', month: 11, day: 11 },
      { name: 'Wigilia', month: 12, day: 24 },
      { name: 'Boże Narodzenie', month: 12, day: 25 },
      { name: 'drugi dzień Bożego Narodzenia', month: 12, day: 26 },
    ],
  },
})
