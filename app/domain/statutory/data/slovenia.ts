import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const slovenia = memberState({
  country: 'SI',
  timeZone: 'Europe/Ljubljana',
  withdrawal: sourced('ZVPot-1', 'transposing art. 9–16 of Directive 2011/83/EU'),
  guarantee: sourced('ZVPot-1', 'transposing art. 10–14 of Directive (EU) 2019/771'),
  holidays: {
    ...sourced('Zakon o praznikih in dela prostih dnevih v Republiki Sloveniji', 'čl. 1–2'),
    value: [
      { name: 'Novo leto', month: 1, day: 1 },
      { name: 'Novo leto, drugi dan', month: 1, day: 2 },
      { name: 'Prešernov dan', month: 2, day: 8 },
      { name: 'Velikonočni ponedeljek', daysAfterEaster: 1 },
      { name: 'Dan upora', month: 4, day: 27 },
      { name: 'Praznik dela', month: 5, day: 1 },
      { name: 'Praznik dela, drugi dan', month: 5, day: 2 },
      { name: 'Dan državnosti', month: 6, day: 25 },
      { name: 'Marijino vnebovzetje', month: 8, day: 15 },
      { name: 'Dan reformacije', month: 10, day: 31 },
      { name: 'Dan spomina na mrtve', month: 11, day: 1 },
      { name: 'Božič', month: 12, day: 25 },
      { name: 'Dan samostojnosti', month: 12, day: 26 },
    ],
  },
})
