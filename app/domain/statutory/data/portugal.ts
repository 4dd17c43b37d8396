import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const portugal = memberState({
  country: 'PT',
  timeZone: 'Europe/Lisbon',
  lastTimeZone: 'Atlantic/Azores',
  withdrawal: sourced('Decreto-Lei n.º 24/2014', 'art. 10–17'),
  guarantee: {
    ...sourced('Decreto-Lei n.º 84/2021', 'art. 12, 13, 15, 18'),
    months: 36,
    presumedMonths: 24,
    afterEachRepair: { months: 6, times: 4 },
  },
  holidays: {
    ...sourced('Código do Trabalho', 'art. 234'),
    value: [
      { name: 'Ano Novo', month: 1, day: 1 },
      { name: 'Sexta-Feira Santa', daysAfterEaster: -2 },
      { name: 'Liberdade', month: 4, day: 25 },
      { name: 'Dia do Trabalhador', month: 5, day: 1 },
      { name: 'Corpo de Deus', daysAfterEaster: 60 },
      { name: 'Dia de Portugal', month: 6, day: 10 },
      { name: 'Assunção', month: 8, day: 15 },
      { name: 'República', month: 10, day: 5 },
      { name: 'Todos os Santos', month: 11, day: 1 },
      { name: 'Restauração', month: 12, day: 1 },
      { name: 'Imaculada Conceição', month: 12, day: 8 },
      { name: 'Natal', month: 12, day: 25 },
    ],
  },
})
