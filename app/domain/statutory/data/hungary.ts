import { memberState } from '../country-law.ts'
import { sourced } from '../sourced.ts'

/** Days off that are exchanged for a Saturday by decree are set anew each year and are not here. */
export const hungary = memberState({
  country: 'HU',
  timeZone: 'Europe/Budapest',
  withdrawal: sourced('45/2014. (II. 26.) Korm. rendelet', '20–30. §'),
  guarantee: sourced('Ptk. (2013. évi V. törvény)', '6:158–6:163. §; 373/2021. (VI. 30.) Korm. rendelet'),
  holidays: {
    ...sourced('Mt. (2012. évi I. törvény)', '102. § (1)'),
    value: [
      { name: 'Újév', month: 1, day: 1 },
      { name: 'Nemzeti ünnep', month: 3, day: 15 },
      { name: 'Nagypéntek', daysAfterEaster: -2 },
      { name: 'Húsvéthétfő', daysAfterEaster: 1 },
      { name: 'A munka ünnepe', month: 5, day: 1 },
      { name: 'Pünkösdhétfő', daysAfterEaster: 50 },
      { name: 'Szent István', month: 8, day: 20 },
      { name: '1956', month: 10, day: 23 },
      { name: 'Mindenszentek', month: 11, day: 1 },
      { name: 'Szenteste', month: 12, day: 24 },
      { name: 'Karácsony', month: 12, day: 25 },
      { name: 'Karácsony második napja', month: 12, day: 26 },
    ],
  },
})
