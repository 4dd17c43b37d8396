import type { missingOrder as english } from '../../en/pages/missing-order.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const missingOrder: SameKeys<typeof english> = {
  link: 'Brakuje zamówienia?',
  title: 'Dodaj brakujące zamówienie',
  lead: 'Zamówienia złożone z adresem {email} pojawiają się automatycznie. Tutaj możesz dodać zamówienie złożone z innym adresem.',
  backToOrders: 'Twoje zamówienia',
  number: 'Numer zamówienia',
  numberHint: 'Jest w potwierdzeniu zamówienia, na przykład #1042.',
  known: 'Adres e-mail lub kod pocztowy zamówienia',
  knownHint: 'Adres, z którym je złożono, lub kod pocztowy, na który je wysłano.',
  whatNext: 'Na adres e-mail, z którym złożono zamówienie, wyślemy kod. Wpisz go, aby dodać zamówienie.',
  send: 'Wyślij kod',
  codeTitle: 'Wpisz kod',
  codeLead: 'Jeśli dane pasują do zamówienia {number}, 8-cyfrowy kod jest w drodze na adres e-mail, z którym je złożono.',
  add: 'Dodaj zamówienie',
  change: 'Zmień dane',
  added: 'Zamówienie jest teraz na Twoim koncie.',
  taken:
    'Kod jest poprawny, ale to zamówienie należy do innego konta. Jeśli to Twoje konto, zaloguj się jego adresem. Jeśli nie, napisz na {address}, a nasz zespół to sprawdzi.',
  slowDown: 'Zbyt wiele prób. Odczekaj chwilę i spróbuj ponownie.',
  busy: 'Kody wysyłamy teraz wolniej. Spróbuj ponownie za minutę.',
  withoutTitle: 'Nie ma kodu?',
  withoutText:
    'Sprawdź numer, adres i folder ze spamem. Jeśli zamówienie złożono tylko z numerem telefonu lub z adresem, którego już nie używasz, napisz na <address></address> i podaj numer zamówienia, a nasz zespół doda je do Twojego konta.',
}
