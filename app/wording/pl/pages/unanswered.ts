import type { unanswered as english } from '../../en/pages/unanswered.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const unanswered: SameKeys<typeof english> = {
  partPaid:
    'Odpowiedz do końca dnia {date}. Bez odpowiedzi zwrócimy {amount}, a reszta pozostanie otwarta: nadal możesz powiedzieć, że to za mało.',
  leftOpen:
    'Do {date} nie było odpowiedzi. To nie oznacza zgody: zwracamy {amount}, a reszta pozostaje otwarta. Nadal możesz przyjąć propozycję lub się jej sprzeciwić.',
  restTitle: 'Reszta pozostaje otwarta',
  restText: 'Zwróciliśmy to, co jest bezsporne. To nie oznacza zgody, że to wszystko: jeśli to za mało, napisz do nas.',
  restAsk: 'Poproś o więcej',
  earlierTitle: 'Zwrócono {amount}, {date}',
  earlierText: 'To było bezsporne.',
  fixed: 'Wynik kontroli to {amount}. Klient ma 14 dni na odpowiedź; bez niej zwracamy {amount}, a reszta pozostaje otwarta.',
  free: 'Podaj kwotę od {least} do {most}. Klient ma 14 dni na odpowiedź; bez niej kwota jest zwracana, a reszta pozostaje otwarta.',
}
