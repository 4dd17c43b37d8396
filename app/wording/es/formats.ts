import type { Formats } from '../shared/worded-formats.ts'

const noBreakSpace = '\u00a0'

export const formats: Formats = {
  weekdays: ['dom', 'lun', 'mar', 'mié', 'jue', 'vie', 'sáb'],
  months: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sept', 'oct', 'nov', 'dic'],
  monthsInText: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  day: ({ weekday, day, month, year }) => `${weekday}, ${day} ${month} ${year}`,
  plainDay: ({ day, month, year }) => `${day} de ${month} de ${year}`,
  decimal: ',',
  thousands: '.',
  groupedFrom: 5,
  money: (amount, symbol) => `${amount}${noBreakSpace}${symbol}`,
  percent: (number) => `${number}${noBreakSpace}%`,
  zones: { pacific: { standard: 'PST', summer: 'PDT' }, centralEurope: { standard: 'CET', summer: 'CEST' } },
  documentLocales: { us: 'es-ES', elsewhere: 'es-ES' },
  card: (name, digits) => `${name} terminada en ${digits}`,
  units: {
    years: { one: 'año', other: 'años' },
    days: { one: 'día', other: 'días' },
    hours: { one: 'hora', other: 'horas' },
    minutes: { one: 'minuto', other: 'minutos' },
  },
}
