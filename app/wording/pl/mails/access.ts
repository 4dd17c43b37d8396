import type { PasskeyChangedWords, StaffAccessWords } from '../../en/mails/access.ts'

export const passkeyChanged: PasskeyChangedWords = {
  preview: 'Jeśli to Ty, nic nie trzeba robić.',
  added: {
    subject: 'Do Twojego konta EM-Smart dodano klucz dostępu',
    heading: 'Dodano klucz dostępu',
    happened: 'Od teraz tym kluczem można się zalogować na Twoje konto, bez kodu z e-maila.',
  },
  removed: {
    subject: 'Z Twojego konta EM-Smart usunięto klucz dostępu',
    heading: 'Usunięto klucz dostępu',
    happened: 'Tym kluczem nie można się już zalogować na Twoje konto. Zawsze działa kod z e-maila.',
  },
  at: 'Kiedy',
  wasYou: 'Jeśli to Ty, nic nie trzeba robić.',
  notYou:
    'Jeśli to nie Ty, zaloguj się, usuń nieznane klucze dostępu, wyloguj wszystkie urządzenia i odpowiedz na tego e-maila, abyśmy mogli pomóc.',
  open: 'Zobacz klucze dostępu',
}

export const staffAccess: StaffAccessWords = {
  preview: 'Jeśli o tym wiesz, nic nie trzeba robić.',
  somebody: 'Osoba z zespołu',
  commandLine: 'wiersz poleceń serwera',
  yours: {
    invited: 'Przyznano Ci dostęp do konsoli EM-Smart',
    recovered: 'Twój dostęp do konsoli EM-Smart został zresetowany',
    passkey: 'Do Twojego dostępu do konsoli EM-Smart dodano klucz',
    role: 'Twoja rola w konsoli EM-Smart została zmieniona',
    removed: 'Twój dostęp do konsoli EM-Smart został usunięty',
  },
  others: {
    invited: (name) => `Dostęp do konsoli EM-Smart przyznano: ${name}`,
    recovered: (name) => `Dostęp do konsoli EM-Smart zresetowano: ${name}`,
    passkey: (name) => `Klucz dostępu dodano: ${name}`,
    role: (name) => `Rolę w konsoli EM-Smart zmieniono: ${name}`,
    removed: (name) => `Dostęp do konsoli EM-Smart usunięto: ${name}`,
  },
  happened: {
    invited: 'Utworzono link, którym raz, w ciągu 24 godzin, można ustawić jeden klucz dostępu.',
    recovered:
      'Usunięto wszystkie klucze i sesje tego dostępu oraz utworzono link, którym raz, w ciągu 24 godzin, można ustawić nowy klucz.',
    passkey: 'Klucz ustawiono za pomocą linku. Od teraz loguje do konsoli.',
    role: 'Wylogowano wszystkie sesje; nowa rola obowiązuje od następnego logowania.',
    removed: 'Usunięto wszystkie klucze i sesje tego dostępu.',
  },
  person: 'Osoba',
  role: 'Rola',
  roles: { agent: 'Obsługa', finance: 'Finanse', admin: 'Administracja' },
  by: 'Zmiana przez',
  at: 'Kiedy',
  apart: 'Przez 7 dni żadna z tych dwóch osób nie może zatwierdzać propozycji drugiej.',
  notYou:
    'Jeśli to nieoczekiwane, zadzwoń od razu do innej osoby z administracji; nie odpowiadaj e-mailem. Do wyjaśnienia niczego nie zatwierdzaj.',
  notKnown: 'Jeśli nikt o tym nie mówił, zapytaj tę osobę przez telefon. Jeśli nic o tym nie wie, usuń ten dostęp w części „Osoby”.',
  open: 'Otwórz „Osoby”',
  whyYou: 'Ten e-mail trafia przy każdej zmianie dostępu do danej osoby i do całej administracji; nie można go wyłączyć.',
}
