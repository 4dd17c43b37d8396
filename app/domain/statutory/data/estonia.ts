import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const estonia = memberState({
  country: 'EE',
  timeZone: 'Europe/Tallinn',
  withdrawal: sourced('võlaõigusseadus', '§§ 56–56³'),
  guarantee: sourced('võlaõigusseadus', '§§ 218, 222'),
  holidays: {
    ...sourced('pühade ja tähtpäevade seadus', '§§ 1–2'),
    value: [
      { name: 'Uusaasta', month: 1, day: 1 },
      { name: 'Iseseisvuspäev', month: 2, day: 24 },
      { name: 'Suur reede', daysAfterEaster: -2 },
      { name: 'Kevadpüha', month: 5, day: 1 },
      { name: 'Võidupüha', month: 6, day: 23 },
      { name: 'Jaanipäev', month: 6, day: 24 },
      { name: 'Taasiseseisvumispäev', month: 8, day: 20 },
      { name: 'Jõululaupäev', month: 12, day: 24 },
      { name: 'Esimene jõulupüha', month: 12, day: 25 },
      { name: 'Teine jõulupüha', month: 12, day: 26 },
    ],
  },
})
