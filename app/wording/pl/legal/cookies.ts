import type { CookieWords } from '../../en/legal/cookies.ts'

export const cookies: CookieWords = {
  only: 'Tylko to, co potrzebne',
  onlyText:
    'Portal używa tylko plików cookie, bez których nie może działać lub które przechowują Twój własny wybór. Dlatego nie prosimy o zgodę. Nie ma plików cookie innych firm, reklam ani analityki.',
  cookies: 'Pliki cookie',
  storage: 'Przechowywane tylko w przeglądarce',
  storageText: 'Strony przechowują w przeglądarce także to. Nie jest to do nas wysyłane.',
  columns: { name: 'Nazwa', purpose: 'Cel', time: 'Jak długo' },
  untilClosed: 'do zamknięcia przeglądarki',
  untilTabClosed: 'do zamknięcia karty',
  untilCleared: 'do usunięcia',
  purposes: {
    session: 'Utrzymuje zalogowanie.',
    login: 'Wiąże kod logowania z przeglądarką, w której o niego poproszono.',
    device: 'Rozpoznaje urządzenie, na którym już się logowano, aby osoby zgadujące kody nie mogły zablokować dostępu.',
    passkey: 'Wiąże logowanie kluczem dostępu z tą przeglądarką.',
    claim: 'Wiąże kod dodania zamówienia z tą przeglądarką.',
    shop: 'Wiąże logowanie przez sklep z tą przeglądarką.',
    staff: 'Utrzymuje zalogowanie pracowników w ich konsoli.',
    region: 'Wybrany sklep.',
    language: 'Wybrany język.',
    'draft:': 'Pisana wiadomość, do jej wysłania.',
    positions: 'Miejsce przewinięcia strony, aby „Wstecz” do niego wracało.',
    'staff-keys': 'Czy pracownicy mają włączone skróty klawiszowe.',
  },
  remove: 'Usuwanie plików cookie',
  removeText:
    'Pliki cookie można w każdej chwili usunąć w ustawieniach przeglądarki. Nastąpi wtedy wylogowanie i ponowne pytanie o sklep i język.',
}
