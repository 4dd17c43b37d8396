import type { recallNotice as english } from '../../en/pages/recall-notice.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const recallNotice: SameKeys<typeof english> = {
  page: {
    title: 'Odzyskanie produktu ze względów bezpieczeństwa',
    answerTitle: 'Co wybierasz?',
    free: 'Wszystko jest bezpłatne, razem z wysyłką.',
    repair: 'Naprawa',
    replacement: 'Nowy produkt',
    refund: 'Zwrot pieniędzy',
    gone: 'Nie mam już tego produktu',
    goneDone: 'Dziękujemy. Przekaż tę informację osobie, która teraz go ma.',
    opened: 'Twoje zgłoszenie {number} jest otwarte.',
    openCase: 'Otwórz zgłoszenie',
    byHand: 'Produktu nie kupiono w naszym sklepie. Napisz do nas, a ustalimy to z Tobą.',
    write: 'Napisz do nas',
    ended: 'Akcja się zakończyła. Nadal możesz wybrać.',
    because: {
      'not-offered': 'Tej możliwości ta akcja nie obejmuje.',
      'by-hand': 'Tego nie możemy otworzyć automatycznie. Napisz do nas.',
      'items-taken': 'Dotyczy tego inne otwarte zgłoszenie. Otwórz je lub napisz do nas.',
    },
  },
  banner: {
    text: '{title}: natychmiast przestań używać.',
    serial: '{title}, numer seryjny {serial}: natychmiast przestań używać.',
    action: 'Przeczytaj informację i wybierz',
  },
  caseSendIn:
    '{wished, select, yes {Odbiór jest wybrany; zamówimy go i wyślemy dokumenty.} other {Zaplanuj odbiór poniżej do: {by}. Naprawa i wysyłka są bezpłatne. Do tego czasu nie używaj produktu.}}',
  caseAnswer: 'Co przyznaje akcja odzyskania',
  caseQuote: 'Wybór z: {date}, bezpłatnie, razem z wysyłką. To się później nie zmieni.',
  caseGranted: 'Zaakceptowane w ramach odzyskania produktu',
  caseTitle: 'Odzyskanie produktu ze względów bezpieczeństwa',
}
