import type { MissingWords } from '../../en/mails/missing.ts'

export const inquiryOpened: MissingWords['inquiryOpened'] = {
  subject: (number) => `${number}: przewoźnik szuka Twojej paczki`,
  extendedSubject: (number) => `${number}: przewoźnik potrzebuje więcej czasu na poszukiwania`,
  heading: 'Przewoźnik szuka Twojej paczki',
  extendedHeading: 'Przewoźnik potrzebuje więcej czasu',
  expected: (day) => `Poprosiliśmy przewoźnika o odnalezienie paczki i czekamy na odpowiedź do: ${day}. Nic nie trzeba robić.`,
  extended: (day) => `Przewoźnik jeszcze nie znalazł paczki. Na odpowiedź czekamy teraz do: ${day}. Nic nie trzeba robić.`,
  silent: 'Jeśli do tego czasu nie będzie odpowiedzi, nie czekamy dłużej: wyślemy paczkę ponownie lub zwrócimy pieniądze.',
  tell: 'Jeśli paczka się w międzyczasie znajdzie, napisz o tym na stronie zgłoszenia.',
}

export const parcelFound: MissingWords['parcelFound'] = {
  subject: (number) => `${number}: Twoja paczka się odnalazła`,
  heading: 'Twoja paczka się odnalazła',
  found: (orderName) => `Paczka z zamówienia ${orderName} się odnalazła, więc zamówienie przebiega dalej jak wcześniej.`,
  wrong: 'Coś jest uszkodzone, czegoś brakuje albo paczki jednak nie ma? Strona zamówienia pokazuje, co można zrobić.',
  openOrder: 'Otwórz zamówienie',
}

export const parcelSentAgain: MissingWords['parcelSentAgain'] = {
  subject: (number) => `${number}: wysłaliśmy zamówienie ponownie`,
  heading: 'Wysłaliśmy je ponownie',
  sent: (carrier) => `Paczki nie udało się odnaleźć, więc nową przekazaliśmy przewoźnikowi: ${carrier}. Nic to nie kosztuje.`,
  both: 'Jeśli pierwsza paczka też się znajdzie, napisz do nas przed jej otwarciem. Nic nie pobierzemy automatycznie.',
}
