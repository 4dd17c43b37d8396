import type { Formats } from '../shared/worded-formats.ts'

const noBreakSpace = '\u00a0'
const narrowSpace = '\u202f'

export const formats: Formats = {
  weekdays: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
  months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  monthsInText: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  day: ({ weekday, day, month, year }) => `${weekday} ${dayOfMonth(day)} ${month} ${year}`,
  plainDay: ({ day, month, year }) => `${dayOfMonth(day)} ${month} ${year}`,
  decimal: ',',
  thousands: narrowSpace,
  money: (amount, symbol) => `${amount}${noBreakSpace}${symbol}`,
  percent: (number) => `${number}${narrowSpace}%`,
  zones: { pacific: { standard: 'PST', summer: 'PDT' }, centralEurope: { standard: 'CET', summer: 'CEST' } },
  documentLocales: { us: 'fr-FR', elsewhere: 'fr-FR' },
  card: (name, digits) => `${name} se terminant par ${digits}`,
  units: {
    years: { one: 'an', other: 'ans' },
    days: { one: 'jour', other: 'jours' },
    hours: { one: 'heure', other: 'heures' },
    minutes: { one: 'minute', other: 'minutes' },
  },
}

/** The first of a month is an ordinal, its other days are not. */
function dayOfMonth(day: number): string {
  return day === 1 ? '1er' : String(day)
}
