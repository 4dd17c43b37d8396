import type { Formats } from '../shared/worded-formats.ts'

const noBreakSpace = '\u00a0'

export const formats: Formats = {
  weekdays: ['So', 'Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa'],
  months: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  monthsInText: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  day: ({ weekday, day, month, year }) => `${weekday}, ${day}. ${month} ${year}`,
  plainDay: ({ day, month, year }) => `${day}. ${month} ${year}`,
  decimal: ',',
  thousands: '.',
  money: (amount, symbol) => `${amount}${noBreakSpace}${symbol}`,
  percent: (number) => `${number}${noBreakSpace}%`,
  zones: { pacific: { standard: 'PST', summer: 'PDT' }, centralEurope: { standard: 'MEZ', summer: 'MESZ' } },
  documentLocales: { us: 'de-DE', elsewhere: 'de-DE' },
  card: (name, digits) => `${name} mit den Endziffern ${digits}`,
  units: {
    years: { one: 'Jahr', other: 'Jahre' },
    days: { one: 'Tag', other: 'Tage' },
    hours: { one: 'Stunde', other: 'Stunden' },
    minutes: { one: 'Minute', other: 'Minuten' },
  },
}
