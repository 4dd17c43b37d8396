import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

export const latvia = memberState({
  country: 'LV',
  timeZone: 'Europe/Riga',
  withdrawal: sourced('Patērētāju tiesību aizsardzības likums', '12. pants'),
  guarantee: sourced('Patērētāju tiesību aizsardzības likums', '27.–28. pants'),
  holidays: {
    ...sourced('likums „Par svētku, atceres un atzīmējamām dienām”', '1. pants'),
    value: [
      { name: 'Jaunais gads', month: 1, day: 1 },
      { name: 'Lielā piektdiena', daysAfterEaster: -2 },
      { name: 'Otrās Lieldienas', daysAfterEaster: 1 },
      { name: 'Darba svētki', month: 5, day: 1 },
      { name: 'Neatkarības atjaunošana', month: 5, day: 4, substitute: 'monday' },
      { name: 'Līgo diena', month: 6, day: 23 },
      { name: 'Jāņu diena', month: 6, day: 24 },
      { name: 'Proklamēšanas diena', month: 11, day: 18, substitute: 'monday' },
      { name: 'Ziemassvētku vakars', month: 12, day: 24 },
      { name: 'Ziemassvētki', month: 12, day: 25 },
      { name: 'Otrie Ziemassvētki', month: 12, day: 26 },
      { name: 'Vecgada diena', month: 12, day: 31 },
    ],
  },
})
