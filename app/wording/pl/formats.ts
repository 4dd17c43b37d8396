import type { Formats } from '../shared/worded-formats.ts'

const noBreakSpace = '\u00a0'

export const formats: Formats = {
  weekdays: ['niedz.', 'pon.', 'wt.', 'śr.', 'czw.', 'pt.', 'sob.'],
  months: ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'],
  monthsInText: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
  day: ({ weekday, day, month, year }) => `${weekday}, ${day} ${month} ${year}`,
  plainDay: ({ day, month, year }) => `${day} ${month} ${year}`,
  decimal: ',',
  thousands: noBreakSpace,
  groupedFrom: 5,
  money: (amount, symbol) => `${amount}${noBreakSpace}${symbol}`,
  percent: (number) => `${number}%`,
  zones: { pacific: { standard: 'PST', summer: 'PDT' }, centralEurope: { standard: 'CET', summer: 'CEST' } },
  documentLocales: { us: 'pl-PL', elsewhere: 'pl-PL' },
  card: (name, digits) => `${name} z końcówką ${digits}`,
  units: {
    years: { one: 'rok', few: 'lata', many: 'lat', other: 'roku' },
    days: { one: 'dzień', few: 'dni', many: 'dni', other: 'dnia' },
    hours: { one: 'godzina', few: 'godziny', many: 'godzin', other: 'godziny' },
    minutes: { one: 'minuta', few: 'minuty', many: 'minut', other: 'minuty' },
  },
}
