import type { unsent as english } from '../../en/pages/unsent.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

import { account } from './account.ts'

export const unsent: SameKeys<typeof english> = {
  signedOutTitle: 'Nastąpiło wylogowanie, więc nic nie wysłano',
  signedOutText: 'Wpisane dane są tu nadal, dopóki ta karta jest otwarta.',
  otherTitle: 'Zalogowano inne konto, więc nic nie wysłano',
  otherText: 'Pisano to przy innym zalogowanym koncie. Wpisane i wybrane dane są tu nadal, dopóki ta karta jest otwarta.',
  signIn: 'Zaloguj się w nowej karcie',
  thenGoOn: 'Potem wróć do tej karty i przejdź dalej.',
  thenCopy: 'Skopiuj wpisany tekst, zaloguj się i wklej go tam: ta przeglądarka nie wie, czyj był.',
  toAccount: 'Otwórz swoje konto w nowej karcie',
  thenChange: 'Wyloguj się tam i zaloguj na konto, z którego to pisano. Potem wróć do tej karty i przejdź dalej.',
  goOn: 'Przejdź dalej z moimi danymi',
  backTitle: 'Zalogowano',
  backText: 'Wpisany tekst jest w poprzedniej karcie. Wróć do niej i wybierz „{goOn}”. Tę możesz zamknąć.',
  toHome: 'Przejdź na stronę główną',
  fields: {
    text: 'Twoja wiadomość',
    subject: 'Temat',
    reason: 'Co się stało lub dlaczego',
    wish: 'Co wybierasz w zamian',
    why: 'Powód sprzeciwu',
    name: 'Imię i nazwisko',
    company: account.company,
    street: account.street,
    addition: account.addition,
    postcode: account.postcode,
    city: account.city,
    region: account.region,
    phone: 'Telefon',
    email: 'Adres e-mail',
    number: 'Numer zamówienia',
    known: 'Adres e-mail lub kod pocztowy zamówienia',
    model: 'Model',
    serial: 'Numer seryjny',
    seller: 'Sprzedawca',
    boughtOn: 'Data zakupu',
    proof: 'Numer faktury lub paragonu',
  },
}
