import type { PolicyVersion } from '../version.ts'

/** Public holidays by the rules in force in 2026, for any year. */
export const holidays: PolicyVersion['holidays'] = {
  /** 5 U.S.C. 6103: federal, with their observed days. */
  US: [
    { name: "New Year's Day", month: 1, day: 1, observed: true },
    { name: 'Birthday of Martin Luther King, Jr.', month: 1, weekday: 1, nth: 3 },
    { name: "Washington's Birthday", month: 2, weekday: 1, nth: 3 },
    { name: 'Memorial Day', month: 5, weekday: 1, nth: -1 },
    { name: 'Juneteenth', month: 6, day: 19, observed: true },
    { name: 'Independence Day', month: 7, day: 4, observed: true },
    { name: 'Labor Day', month: 9, weekday: 1, nth: 1 },
    { name: 'Columbus Day', month: 10, weekday: 1, nth: 2 },
    { name: 'Veterans Day', month: 11, day: 11, observed: true },
    { name: 'Thanksgiving Day', month: 11, weekday: 4, nth: 4 },
    { name: 'Christmas Day', month: 12, day: 25, observed: true },
  ],
  /** The nine that hold in every federal state. */
  DE: [
    { name: 'Neujahr', month: 1, day: 1 },
    { name: 'Karfreitag', daysAfterEaster: -2 },
    { name: 'Ostermontag', daysAfterEaster: 1 },
    { name: 'Tag der Arbeit', month: 5, day: 1 },
    { name: 'Christi Himmelfahrt', daysAfterEaster: 39 },
    { name: 'Pfingstmontag', daysAfterEaster: 50 },
    { name: 'Tag der Deutschen Einheit', month: 10, day: 3 },
    { name: 'Erster Weihnachtstag', month: 12, day: 25 },
    { name: 'Zweiter Weihnachtstag', month: 12, day: 26 },
  ],
}
