import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const czechia = memberState({
  country: 'CZ',
  timeZone: 'Europe/Prague',
  withdrawal: sourced('zákon č. 89/2012 Sb.', '§§ 1829–1837'),
  guarantee: sourced('zákon č. 89/2012 Sb.', '§§ 2161, 2165, 2169'),
  holidays: {
    ...sourced('zákon č. 245/2000 Sb.', '§§ 1–2'),
    value: [
      { name: 'Nový rok', month: 1, day: 1 },
      { name: 'Velký pátek', daysAfterEaster: -2 },
      { name: 'Velikonoční pondělí', daysAfterEaster: 1 },
      { name: 'Svátek práce', month: 5, day: 1 },
      { name: 'Den vítězství', month: 5, day: 8 },
      { name: 'Cyril a Metoděj', month: 7, day: 5 },
      { name: 'Jan Hus', month: 7, day: 6 },
      { name: 'Den české státnosti', month: 9, day: 28 },
      { name: 'Vznik Československa', month: 10, day: 28 },
      { name: 'Den boje za svobodu', month: 11, day: 17 },
      { name: 'Štědrý den', month: 12, day: 24 },
      { name: '1. svátek vánoční', month: 12, day: 25 },
      { name: '2. svátek vánoční', month: 12, day: 26 },
    ],
  },
})
