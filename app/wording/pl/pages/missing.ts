import type { missing as english } from '../../en/pages/missing.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const missing: SameKeys<typeof english> = {
  door: 'Nie dotarła?',
  report: 'Zgłoś jako nieotrzymaną',
  open: 'Jeśli ta paczka nie dotarła, powiadom nas. Poprosimy przewoźnika o jej odnalezienie; jeśli się nie uda, wyślemy ją ponownie lub zwrócimy pieniądze.',
  later: 'Jako nieotrzymaną możesz ją zgłosić od: {date}.',
  until: 'Do tego czasu śledź paczkę i zapytaj sąsiadów, domowników oraz sprawdź zwykłe miejsca. Może jeszcze dotrzeć.',
  saidNo: 'Zgłoś to, a poprosimy przewoźnika o jej odnalezienie; jeśli się nie uda, wyślemy ją ponownie lub zwrócimy pieniądze.',
  trackingTitle: 'Śledzenie',
  noTracking: 'Nie mamy od przewoźnika żadnych wiadomości o tej paczce.',
  lookedTitle: 'Gdzie już szukano paczki?',
  lookedText: 'Paczki często znajdują się właśnie tam. Zaznacz sprawdzone miejsca; nie zmienia to kwoty zwrotu.',
  lookedFor: {
    neighbours: 'U sąsiadów',
    safe_place: 'W zwykłych miejscach: garaż, ganek, portiernia, automat paczkowy',
    household: 'U wszystkich domowników',
  },
  addressTitle: 'Czy wysłano ją na właściwy adres?',
  addressRight: 'Adres jest właściwy',
  addressWrong: 'Adres jest błędny',
  addressRightHint: 'Tam powinna trafić paczka.',
  addressWrongHint: 'Sprawdzimy to. Podaj właściwy adres w następnym kroku.',
  photo: 'Na ostatniej stronie możesz dodać zdjęcie miejsca, w którym powinna być (opcjonalnie).',
  caseTitle: 'Twoje informacje o paczce',
  tracking: {
    silent: 'Brak wiadomości od przewoźnika; za zaginioną uznaje się ją od: {date}',
    failed: 'Przewoźnik nie mógł jej doręczyć',
    delivered: 'Według przewoźnika doręczona: {date}',
    deliveredUnknown: 'Doręczona, dzień nieznany',
  },
  notLooked: 'Jeszcze nigdzie nie szukano',
  found: {
    title: 'Paczka się odnalazła?',
    text: 'Jeśli masz już paczkę, powiadom nas, a zakończymy poszukiwania. Nadal możesz ją zwrócić lub zgłosić naprawę.',
    button: 'Mam już paczkę',
  },
}
