import type { FrameWords } from '../../en/legal/frame.ts'

export const frame: FrameWords = {
  titles: {
    terms: 'Regulamin',
    withdrawal: 'Prawo odstąpienia od umowy',
    privacy: 'Informacja o ochronie danych',
    cookies: 'Pliki cookie',
    imprint: 'Dane firmy',
    accessibility: 'Dostępność',
    disputes: 'Rozwiązywanie sporów',
    disposal: 'Baterie i zużyty sprzęt',
  },
  storeNames: { us: 'Sklep w USA', de: 'Sklep niemiecki', eu: 'Sklep europejski' },
  asOf: (store, day) => `${store}, stan na ${day}`,
  fictionalTitle: 'Wymyślone na potrzeby pokazu',
  fictional: 'Firma, osoby, urzędy i numery na tej stronie nie istnieją.',
  email: 'E-mail',
  phone: 'Telefon',
  website: 'Strona internetowa',
  address: 'Adres',
  imprint: {
    operator: 'Kto prowadzi ten sklep',
    representedBy: 'Reprezentacja',
    contact: 'Kontakt',
    register: 'Rejestr',
    registerEntry: (court, number) => `${court}, ${number}`,
    vatId: 'Numer identyfikacyjny VAT',
    vatShort: 'NIP UE',
  },
  terms: {
    rules: 'Zwroty, wymiany i gwarancja',
    rulesText:
      'To, co oferujemy ponad ustawę przy anulowaniu, zwrocie, wymianie i naprawie, opisują dwie osobne strony. Nie ograniczają one praw ustawowych.',
    returnsPolicy: 'Zasady zwrotów i wymian',
    warrantyPolicy: 'Warunki gwarancji',
  },
  disputes: {
    heading: 'Pozasądowe rozwiązywanie sporów',
    talk: (email) => `Jeśli coś poszło nie tak, najpierw napisz do nas: ${email}. Chcemy wyjaśnić to bezpośrednio.`,
    none: 'Nie jesteśmy gotowi ani zobowiązani do udziału w postępowaniu przed podmiotem rozwiązującym spory konsumenckie.',
    body: 'Bierzemy udział w postępowaniu przed tym podmiotem rozwiązującym spory konsumenckie:',
    platform:
      'Komisja Europejska zamknęła swoją platformę internetowego rozwiązywania sporów 20 lipca 2025 r. Dlatego do niej nie odsyłamy.',
    courts: 'Droga sądowa jest zawsze otwarta.',
  },
}
