import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const italy = memberState({
  country: 'IT',
  timeZone: 'Europe/Rome',
  withdrawal: sourced('Codice del consumo', 'art. 52–59'),
  guarantee: sourced('Codice del consumo', 'art. 133, 135, 135-bis'),
  holidays: {
    ...sourced('legge 27 maggio 1949, n. 260', 'art. 2; legge 8 ottobre 2025, n. 151'),
    value: [
      { name: 'Capodanno', month: 1, day: 1 },
      { name: 'Epifania', month: 1, day: 6 },
      { name: "Lunedì dell'Angelo", daysAfterEaster: 1 },
      { name: 'Liberazione', month: 4, day: 25 },
      { name: 'Festa del Lavoro', month: 5, day: 1 },
      { name: 'Festa della Repubblica', month: 6, day: 2 },
      { name: 'Assunzione', month: 8, day: 15 },
      { name: "San Francesco d'Assisi", month: 10, day: 4 },
      { name: 'Ognissanti', month: 11, day: 1 },
      { name: 'Immacolata', month: 12, day: 8 },
      { name: 'Natale', month: 12, day: 25 },
      { name: 'Santo Stefano', month: 12, day: 26 },
    ],
  },
})
