import type {
  AccountDeletedWords,
  ClaimCodeWords,
  EmailChangedWords,
  ExportReadyWords,
  NewEmailCodeWords,
  OrderAddedWords,
  VoucherReadyWords,
} from '../../en/mails/account.ts'

export const newEmailCode: NewEmailCodeWords = {
  subject: 'Potwierdź ten adres dla konta EM-Smart',
  preview: 'Kod jest w tym e-mailu. Działa raz, przez kilka minut.',
  heading: 'Potwierdź nowy adres e-mail',
  enter:
    'Osoba zalogowana na konto EM-Smart chce używać tego adresu e-mail. Jeśli to Ty, wpisz ten kod w oknie przeglądarki, w którym o niego poproszono:',
  notYou: 'To nie Ty? Zignoruj tego e-maila: bez kodu nic się nie zmieni.',
}

export const claimCode: ClaimCodeWords = {
  subject: 'Potwierdź dodanie zamówienia do konta EM-Smart',
  preview: 'Kod jest w tym e-mailu. Działa raz, przez kilka minut.',
  heading: 'Dodać zamówienie do konta?',
  enter:
    'Osoba zalogowana na konto EM-Smart chce dodać do niego zamówienie złożone z tym adresem e-mail. Jeśli to Ty, wpisz ten kod w oknie przeglądarki, w którym o niego poproszono:',
  notYou: 'To nie Ty? Zignoruj tego e-maila i nie podawaj kodu: bez niego nic się nie zmieni.',
}

export const orderAdded: OrderAddedWords = {
  subject: (order) => `Zamówienie ${order} dodano do konta EM-Smart`,
  preview: 'Zalogowana tam osoba widzi zamówienie i może prosić o jego zwrot lub naprawę.',
  heading: 'Zamówienie dodano do konta',
  toOrder: 'Zamówienie złożono z tym adresem. Kodem, który tu wysłaliśmy, dodano je do konta EM-Smart z innym adresem.',
  toAccount: 'Nasz zespół przypisał zamówienie do Twojego konta. Jest wśród Twoich zamówień.',
  order: 'Zamówienie',
  at: 'Kiedy',
  notYou: 'Jeśli nic o tym nie wiesz, odpowiedz na tego e-maila, a nasz zespół pomoże.',
  open: 'Otwórz zamówienia',
}

export const emailChanged: EmailChangedWords = {
  subject: 'Zmieniono adres e-mail Twojego konta EM-Smart',
  preview: 'Od teraz logowanie odbywa się nowym adresem.',
  heading: 'Twój adres e-mail został zmieniony',
  toOld: 'Konto nie należy już do tego adresu. Od teraz otwiera je inny adres i tam wysyłamy e-maile.',
  toNew: 'Konto należy teraz do tego adresu. Od teraz służy do logowania i tu wysyłamy e-maile.',
  at: 'Kiedy',
  signedOut: 'Wszystkie inne przeglądarki zostały wylogowane.',
  notYouOld: 'Jeśli to nie Ty, natychmiast odpowiedz na tego e-maila, a nasz zespół pomoże.',
  notYouNew: 'Jeśli nic o tym nie wiesz, odpowiedz na tego e-maila i powiadom nas.',
  open: 'Otwórz konto',
}

export const exportReady: ExportReadyWords = {
  subject: 'Twoje dane z EM-Smart są gotowe',
  preview: 'Pobierz je na stronie konta.',
  heading: 'Twoje dane są gotowe',
  ready: 'Kopia danych, o którą poproszono, jest gotowa. Pobierz ją na stronie konta; poprosimy o zalogowanie i potwierdzenie tożsamości.',
  until: (until) => `Jest dostępna do: ${until}. Potem ją usuniemy i można poprosić o nową.`,
  open: 'Przejdź do danych',
  notYou: 'To nie Ty? Wyloguj wszystkie urządzenia na stronie konta i powiadom nas.',
}

export const voucherReady: VoucherReadyWords = {
  subject: 'Twój bon EM-Smart',
  preview: 'Kod jest w tym e-mailu.',
  heading: 'Twój bon jest gotowy',
  redeemed: 'Punkty zostały wymienione na bon. Wpisz ten kod przy składaniu zamówienia:',
  code: 'Kod',
  amount: 'Bon',
  lastDay: 'Wykorzystaj do',
  terms: 'Kod działa dla jednego zamówienia i nie łączy się z innymi rabatami. Jeśli zamówienie kosztuje mniej, reszta bonu przepada.',
  open: 'Zobacz punkty',
}

export const accountDeleted: AccountDeletedWords = {
  subject: 'Twoje konto EM-Smart zostało usunięte',
  preview: 'To nasz ostatni e-mail w tej sprawie.',
  heading: 'Twoje konto zostało usunięte',
  deleted: 'Zgodnie z życzeniem usunęliśmy konto: imię i nazwisko, telefon, adresy, klucze dostępu i punkty już nie istnieją.',
  at: 'Kiedy',
  kept: (day) =>
    `Prawo wymaga przechowywania danych o zamówieniach przez dziesięć lat od każdego zamówienia. Są zablokowane, nie pokazuje ich żadna strona, a ostatnie z nich usuniemy po: ${day}.`,
  nothingKept: 'Nie było zamówień, więc nic nie jest przechowywane.',
  notYou: 'Jeśli to nie Ty, natychmiast odpowiedz na tego e-maila.',
}
