import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

/** Midsummer Eve and Christmas Eve move an end as holidays do. */
export const finland = memberState({
  country: 'FI',
  timeZone: 'Europe/Helsinki',
  withdrawal: sourced('kuluttajansuojalaki (38/1978)', '6 luku 14–21 §'),
  guarantee: { ...sourced('kuluttajansuojalaki (38/1978)', '5 luku 12–16, 18 §'), orExpectedLife: true },
  holidays: {
    ...sourced('laki säädettyjen määräaikain laskemisesta (150/1930)', '5 §'),
    value: [
      { name: 'Uudenvuodenpäivä', month: 1, day: 1 },
      { name: 'Loppiainen', month: 1, day: 6 },
      { name: 'Pitkäperjantai', daysAfterEaster: -2 },
      { name: '2. pääsiäispäivä', daysAfterEaster: 1 },
      { name: 'Vapunpäivä', month: 5, day: 1 },
      { name: 'Helatorstai', daysAfterEaster: 39 },
      { name: 'Juhannusaatto', month: 6, day: 19, weekday: 5 },
      { name: 'Juhannuspäivä', month: 6, day: 20, weekday: 6 },
      { name: 'Pyhäinpäivä', month: 10, day: 31, weekday: 6 },
      { name: 'Itsenäisyyspäivä', month: 12, day: 6 },
      { name: 'Jouluaatto', month: 12, day: 24 },
      { name: 'Joulupäivä', month: 12, day: 25 },
      { name: 'Tapaninpäivä', month: 12, day: 26 },
    ],
  },
})
