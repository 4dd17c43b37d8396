import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const croatia = memberState({
  country: 'HR',
  timeZone: 'Europe/Zagreb',
  withdrawal: sourced('Zakon o zaštiti potrošača (NN 19/2022)', 'transposing art. 9–16 of Directive 2011/83/EU'),
  guarantee: sourced('Zakon o obveznim odnosima', 'čl. 400, 404'),
  holidays: {
    ...sourced('Zakon o blagdanima, spomendanima i neradnim danima (NN 110/2019)', 'čl. 1'),
    value: [
      { name: 'Nova godina', month: 1, day: 1 },
      { name: 'Sveta tri kralja', month: 1, day: 6 },
      { name: 'Uskrsni ponedjeljak', daysAfterEaster: 1 },
      { name: 'Praznik rada', month: 5, day: 1 },
      { name: 'Dan državnosti', month: 5, day: 30 },
      { name: 'Tijelovo', daysAfterEaster: 60 },
      { name: 'Dan antifašističke borbe', month: 6, day: 22 },
      { name: 'Dan pobjede', month: 8, day: 5 },
      { name: 'Velika Gospa', month: 8, day: 15 },
      { name: 'Svi sveti', month: 11, day: 1 },
      { name: 'Dan sjećanja', month: 11, day: 18 },
      { name: 'Božić', month: 12, day: 25 },
      { name: 'Sveti Stjepan', month: 12, day: 26 },
    ],
  },
})
