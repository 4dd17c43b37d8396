import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const spain = memberState({
  country: 'ES',
  timeZone: 'Europe/Madrid',
  lastTimeZone: 'Atlantic/Canary',
  withdrawal: sourced('TRLGDCU (RDL 1/2007)', 'art. 68–79, 102–108'),
  guarantee: { ...sourced('TRLGDCU (RDL 1/2007)', 'art. 118, 120, 121'), months: 36, presumedMonths: 24 },
  holidays: {
    ...sourced('Real Decreto 2001/1983', 'art. 45'),
    value: [
      { name: 'Año Nuevo', month: 1, day: 1 },
      { name: 'Epifanía', month: 1, day: 6 },
      { name: 'Viernes Santo', daysAfterEaster: -2 },
      { name: 'Fiesta del Trabajo', month: 5, day: 1 },
      { name: 'Asunción', month: 8, day: 15 },
      { name: 'Fiesta Nacional', month: 10, day: 12 },
      { name: 'Todos los Santos', month: 11, day: 1 },
      { name: 'Constitución', month: 12, day: 6 },
      { name: 'Inmaculada', month: 12, day: 8 },
      { name: 'Navidad', month: 12, day: 25 },
    ],
  },
})
