import type { Formats } from '../shared/worded-formats.ts'

const noBreakSpace = '\u00a0'

export const formats: Formats = {
  weekdays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
  months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  monthsInText: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  day: ({ weekday, day, month, year }) => `${weekday} ${day} ${month} ${year}`,
  plainDay: ({ day, month, year }) => `${day} ${month} ${year}`,
  decimal: ',',
  thousands: '.',
  money: (amount, symbol) => `${symbol}${noBreakSpace}${amount}`,
  percent: (number) => `${number}%`,
  zones: { pacific: { standard: 'PST', summer: 'PDT' }, centralEurope: { standard: 'CET', summer: 'CEST' } },
  documentLocales: { us: 'nl-NL', elsewhere: 'nl-NL' },
  card: (name, digits) => `${name} eindigend op ${digits}`,
  units: {
    years: { one: 'jaar', other: 'jaar' },
    days: { one: 'dag', other: 'dagen' },
    hours: { one: 'uur', other: 'uur' },
    minutes: { one: 'minuut', other: 'minuten' },
  },
}
