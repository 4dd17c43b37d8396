import type { Formats } from '../shared/worded-formats.ts'

export const formats: Formats = {
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  monthsInText: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  day: ({ weekday, day, month, year }) => `${weekday} ${day} ${month} ${year}`,
  plainDay: ({ day, month, year }) => `${day} ${month} ${year}`,
  decimal: '.',
  thousands: ',',
  money: (amount, symbol) => `${symbol}${amount}`,
  percent: (number) => `${number}%`,
  zones: { pacific: { standard: 'PST', summer: 'PDT' }, centralEurope: { standard: 'CET', summer: 'CEST' } },
  documentLocales: { us: 'en-US', elsewhere: 'en-GB' },
  card: (name, digits) => `${name} ending in ${digits}`,
  units: {
    years: { one: 'year', other: 'years' },
    days: { one: 'day', other: 'days' },
    hours: { one: 'hour', other: 'hours' },
    minutes: { one: 'minute', other: 'minutes' },
  },
}
