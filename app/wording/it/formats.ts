import type { Formats } from '../shared/worded-formats.ts'

const noBreakSpace = '\u00a0'

export const formats: Formats = {
  weekdays: ['dom', 'lun', 'mar', 'mer', 'gio', 'ven', 'sab'],
  months: ['gen', 'feb', 'mar', 'apr', 'mag', 'giu', 'lug', 'ago', 'set', 'ott', 'nov', 'dic'],
  monthsInText: [
    'gennaio',
    'febbraio',
    'marzo',
    'aprile',
    'maggio',
    'giugno',
    'luglio',
    'agosto',
    'settembre',
    'ottobre',
    'novembre',
    'dicembre',
  ],
  day: ({ weekday, day, month, year }) => `${weekday} ${day} ${month} ${year}`,
  plainDay: ({ day, month, year }) => `${day} ${month} ${year}`,
  decimal: ',',
  thousands: '.',
  money: (amount, symbol) => `${amount}${noBreakSpace}${symbol}`,
  percent: (number) => `${number}%`,
  zones: { pacific: { standard: 'PST', summer: 'PDT' }, centralEurope: { standard: 'CET', summer: 'CEST' } },
  documentLocales: { us: 'it-IT', elsewhere: 'it-IT' },
  card: (name, digits) => `${name} che termina con ${digits}`,
  units: {
    years: { one: 'anno', other: 'anni' },
    days: { one: 'giorno', other: 'giorni' },
    hours: { one: 'ora', other: 'ore' },
    minutes: { one: 'minuto', other: 'minuti' },
  },
}
