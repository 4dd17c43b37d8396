import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

/** A holiday on a weekend, but for Easter, makes the first working day after it a day off. */
export const bulgaria = memberState({
  country: 'BG',
  timeZone: 'Europe/Sofia',
  withdrawal: sourced('Закон за защита на потребителите', 'art. 50–57'),
  guarantee: sourced(
    'Закон за предоставяне на цифрово съдържание и цифрови услуги и за продажба на стоки',
    'transposing art. 10–14 of Directive (EU) 2019/771',
  ),
  holidays: {
    ...sourced('Кодекс на труда', 'art. 154'),
    value: [
      { name: 'Нова година', month: 1, day: 1, substitute: 'working_day' },
      { name: 'Освобождение', month: 3, day: 3, substitute: 'working_day' },
      { name: 'Велики петък', daysAfterOrthodoxEaster: -2 },
      { name: 'Великден, понеделник', daysAfterOrthodoxEaster: 1 },
      { name: 'Ден на труда', month: 5, day: 1, substitute: 'working_day' },
      { name: 'Гергьовден', month: 5, day: 6, substitute: 'working_day' },
      { name: 'Ден на просветата', month: 5, day: 24, substitute: 'working_day' },
      { name: 'Съединение', month: 9, day: 6, substitute: 'working_day' },
      { name: 'Независимост', month: 9, day: 22, substitute: 'working_day' },
      { name: 'Бъдни вечер', month: 12, day: 24, substitute: 'working_day' },
      { name: 'Рождество', month: 12, day: 25, substitute: 'working_day' },
      { name: 'Рождество, втори ден', month: 12, day: 26, substitute: 'working_day' },
    ],
  },
})
