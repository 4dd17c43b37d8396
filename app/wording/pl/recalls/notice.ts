import type { RecallNoticeWords } from '../../en/recalls/notice.ts'

/** The headline is that of Regulation (EU) 2023/988 art. 36(2)(a); its Polish text was not at hand to compare it with (decision 0314). */
export const notice: RecallNoticeWords = {
  headline: 'Odzyskanie produktu ze względów bezpieczeństwa',
  product: 'Produkt objęty akcją',
  identification: 'Jak go rozpoznać',
  yours: 'Twój produkt',
  sold: 'Sprzedaż',
  hazard: 'Zagrożenie',
  action: 'Co należy zrobić',
  stop: 'Natychmiast przestań używać produktu.',
  remedies: 'Co można wybrać, bezpłatnie',
  remedy: {
    repair: 'Naprawa: odbierzemy produkt, zabezpieczymy go i odeślemy.',
    replacement: 'Wymiana: odbierzemy produkt i wyślemy bezpieczny tego samego typu i co najmniej tej samej wartości.',
    refund: 'Zwrot pieniędzy: odbierzemy produkt i zwrócimy co najmniej zapłaconą cenę.',
  },
  alwaysRefund: 'Jeśli naprawa lub wymiana nie zakończy się w rozsądnym czasie i bez istotnych niedogodności, zwracamy pieniądze.',
  contact: 'Pytania',
  phone: (phone) => `Bezpłatny telefon: ${phone}.`,
  service: 'Otwórz akcję na swoim koncie lub napisz tam do nas.',
  passOn: 'Przekaż dalej',
  passOnText: 'Produkt ma teraz ktoś inny? Przekaż mu tę informację.',
  piece: (quantity, title) => `${quantity} × ${title}`,
  serial: (serial) => `numer seryjny ${serial}`,
  serialUnknown: 'numeru seryjnego nie ma w danych, porównaj swój',
  order: (name) => `zamówienie ${name}`,
  reason: (name) => `Odzyskanie produktu ze względów bezpieczeństwa: ${name}`,
}
