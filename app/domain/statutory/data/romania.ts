import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const romania = memberState({
  country: 'RO',
  timeZone: 'Europe/Bucharest',
  withdrawal: sourced('OUG nr. 34/2014', 'art. 9–16'),
  guarantee: sourced('OUG nr. 140/2021', 'art. 9–14'),
  holidays: {
    ...sourced('Codul muncii', 'art. 139'),
    value: [
      { name: 'Anul Nou', month: 1, day: 1 },
      { name: 'Anul Nou, a doua zi', month: 1, day: 2 },
      { name: 'Boboteaza', month: 1, day: 6 },
      { name: 'Sfântul Ioan', month: 1, day: 7 },
      { name: 'Unirea Principatelor', month: 1, day: 24 },
      { name: 'Vinerea Mare', daysAfterOrthodoxEaster: -2 },
      { name: 'Paștele, a doua zi', daysAfterOrthodoxEaster: 1 },
      { name: 'Ziua Muncii', month: 5, day: 1 },
      { name: 'Ziua Copilului', month: 6, day: 1 },
      { name: 'Rusalii, a doua zi', daysAfterOrthodoxEaster: 50 },
      { name: 'Adormirea Maicii Domnului', month: 8, day: 15 },
      { name: 'Sfântul Andrei', month: 11, day: 30 },
      { name: 'Ziua Națională', month: 12, day: 1 },
      { name: 'Crăciunul', month: 12, day: 25 },
      { name: 'Crăciunul, a doua zi', month: 12, day: 26 },
    ],
  },
})
