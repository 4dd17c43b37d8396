import type { KeptWords, PrivacyWords } from '../../en/legal/privacy.ts'

const kept: KeptWords = {
  account: {
    what: 'Konto: adres e-mail, imię i nazwisko, język, sklep, zapisane adresy odbioru, klucze dostępu',
    why: 'Aby można było się zalogować, zobaczyć zamówienia i wysyłać zgłoszenia.',
    parts: { all: '' },
  },
  signIn: {
    what: 'Logowanie: kody jednorazowe, sesje, adres sieciowy, przeglądarka, kraj, jeśli jest znany',
    why: 'Aby chronić konto przed innymi i powiadamiać o nowych logowaniach.',
    parts: { code: 'kod', unused: 'nieużywana sesja', session: 'sesja najdłużej', tries: 'policzone próby' },
  },
  orders: {
    what: 'Zamówienia: produkty, kwoty, adres dostawy, paczki, numery seryjne, punkty',
    why: 'Aby pokazać zamówienia i obliczyć, co można z nimi zrobić. Zamówienia otrzymujemy ze sklepu, w którym je złożono.',
    parts: { contact: 'nazwisko i adres', rest: 'zapis bez nazwiska' },
  },
  requests: {
    what: 'Zgłoszenia: przekazane informacje, nasza odpowiedź i jej kwoty, odbiory, zwroty pieniędzy',
    why: 'Aby odpowiadać na anulowania, zwroty, wymiany i naprawy oraz je realizować.',
    parts: {
      contact: 'nazwisko i adres',
      rest: 'zapis bez nazwiska',
      draft: 'niewysłane zgłoszenie',
      price: 'kwota pokazana, ale niewysłana',
    },
  },
  recalls: {
    what: 'Akcje bezpieczeństwa produktów: adres, produkt, numer seryjny, odpowiedź',
    why: 'Aby powiadomić o niebezpiecznym produkcie i móc to udowodnić.',
    parts: { contact: 'adres i numer seryjny', rest: 'produkt i odpowiedź' },
  },
  withdrawals: {
    what: 'Odstąpienia: imię i nazwisko, zamówienie, adres potwierdzenia, chwila otrzymania',
    why: 'Aby potwierdzić i zrealizować odstąpienie oraz móc udowodnić jego otrzymanie.',
    parts: { all: '' },
  },
  files: {
    what: 'Przesłane zdjęcia, filmy i logi',
    why: 'Aby ocenić szkody i usterki.',
    parts: {
      filed: 'po zakończeniu zgłoszenia',
      unfiled: 'do niewysłanego zgłoszenia',
      unfinished: 'przerwane przesyłanie',
      rejected: 'zapis o nieprzyjętym pliku',
    },
  },
  messages: { what: 'Wiadomości do obsługi klienta', why: 'Aby odpowiedzieć.', parts: { all: '' } },
  mails: {
    what: 'Wysyłane przez nas e-maile',
    why: 'Aby informować o zamówieniach i zgłoszeniach.',
    parts: { text: 'treść', fact: 'fakt wysłania', code: 'fakt wysłania kodu logowania' },
  },
  vouchers: {
    what: 'Bony, na które wymieniono punkty',
    why: 'Aby utworzyć ich kod w sklepie i prawidłowo prowadzić punkty.',
    parts: { code: 'kod, po zakończeniu bonu', rest: 'zapis bez kodu' },
  },
  exports: { what: 'Kopie danych, o które poproszono', why: 'Aby można było je pobrać.', parts: { all: '' } },
  trail: {
    what: 'Dziennik zmian: co i kiedy zrobiono, z adresem sieciowym i przeglądarką, bez nazwiska',
    why: 'Aby udowodnić, kto co zrobił, i wykryć nadużycia.',
    parts: { all: '' },
  },
}

export const privacy: PrivacyWords = {
  controller: 'Kto jest administratorem',
  officer: 'Inspektor ochrony danych',
  kept: 'Co przechowujemy, dlaczego i jak długo',
  columns: { what: 'Co', why: 'Dlaczego', ground: 'Podstawa prawna', time: 'Jak długo' },
  grounds: {
    b: 'Umowa, art. 6 ust. 1 lit. b) RODO',
    c: 'Obowiązek prawny, art. 6 ust. 1 lit. c) RODO',
    f: 'Prawnie uzasadniony interes bezpieczeństwa, art. 6 ust. 1 lit. f) RODO',
  },
  keptWords: kept,
  asAccount: 'do usunięcia konta',
  noEnd: 'bez stałego końca',
  fromOrder: (years) => `${years} od zamówienia`,
  fromReceipt: (years) => `${years} od otrzymania`,
  part: (part, time) => `${part}: ${time}`,
  notUsed: 'Nie pokazujemy reklam, nie używamy analityki i nie sprzedajemy danych.',
  recipients: 'Kto jeszcze otrzymuje dane',
  recipientsText: 'Ci, którzy dla nas pracują, otrzymują tylko to, czego do tego potrzebują.',
  recipientColumns: { what: 'Po co', who: 'Kto', where: 'Gdzie', safeguard: 'Ochrona poza EOG' },
  roles: {
    hosting: 'Prowadzi serwery i bazę danych',
    shop: 'Prowadzi sklep, z którego pochodzą zamówienia',
    mail: 'Dostarcza nasze e-maile',
    files: 'Przechowuje przesłane pliki',
    carrier: 'Odbiera lub doręcza paczki: imię i nazwisko, adres, numer telefonu',
  },
  carrierByHand: 'Przewoźnik, którego podajemy dla paczki',
  inEurope: 'niepotrzebna',
  automatic: 'Automatyczne odpowiedzi',
  automaticText:
    'Portal od razu oblicza, co można zrobić z zamówieniem i ile to kosztuje, według opublikowanych zasad i podanych informacji. Nikogo nie ocenia: liczą się tylko zamówienie i odpowiedzi. Jeśli odpowiedź jest nie do przyjęcia, poproś o wyjątek lub napisz do nas, a sprawdzi to człowiek.',
  rights: 'Twoje prawa',
  rightsItems: [
    'Wgląd w dane i ich pobranie: na koncie w części „Twoje dane” lub od nas.',
    'Poprawienie błędnych danych: na koncie lub przez nas.',
    'Usunięcie danych: na koncie w części „Usuń moje konto”. To, co musimy przechowywać zgodnie z prawem, jest zablokowane do upływu terminu.',
  ],
  rightsByLaw: [
    'Ograniczenie przetwarzania i przeniesienie danych w powszechnym formacie.',
    'Sprzeciw, z własnych powodów, wobec przetwarzania na podstawie naszego uzasadnionego interesu.',
  ],
  complain: 'Można też złożyć skargę do organu ochrony danych, na przykład:',
  mustYou: 'Co trzeba podać',
  mustYouText:
    'Bez adresu e-mail nie ma konta, a bez adresu i numeru telefonu nie może przyjechać przewoźnik. Wszystko oznaczone jako opcjonalne można pominąć.',
}
