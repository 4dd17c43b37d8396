import type { NoticeWords } from '../../statutory/worded-notice.ts'

/** Annex I to Implementing Regulation (EU) 2025/1960; the Polish Official Journal was not at hand to compare it with (decision 0314). */
export const guaranteeNotice: NoticeWords = {
  title: 'Gwarancja prawna',
  least: 'Co najmniej dwuletnia ochrona w ramach prawnej gwarancji zgodności dla towarów sprzedawanych w Unii Europejskiej.',
  claims: {
    intro: 'Konsumenci mogą dochodzić swoich praw w ramach prawnej gwarancji zgodności, na przykład jeśli towary:',
    items: ['nie odpowiadają opisowi;', 'nie działają zgodnie z przeznaczeniem.'],
  },
  sellers: {
    intro:
      'Sprzedawcy odpowiadają za każdy brak zgodności, który istniał w chwili dostarczenia towarów i który ujawni się w okresie gwarancji prawnej. W takiej sytuacji sprzedawcy muszą zaoferować:',
    items: ['bezpłatną naprawę lub bezpłatną wymianę;', 'w niektórych przypadkach obniżenie ceny lub pełny zwrot pieniędzy.'],
  },
  countries:
    'W niektórych krajach okres gwarancji prawnej jest dłuższy. W przypadku towarów używanych okres może być krótszy, ale nie krótszy niż jeden rok.',
  more: 'Aby uzyskać więcej informacji o swoich prawach w danym kraju, zeskanuj poniższy kod QR lub zapytaj sprzedawcę.',
  address: 'europa.eu/youreurope/guarantees',
  todo: {
    intro: 'Co zrobić w przypadku otrzymania towarów niezgodnych z umową:',
    items: [
      'Jak najszybciej skontaktować się ze sprzedawcą i zgłosić problem;',
      'Przedstawić dowód zakupu, taki jak paragon, faktura lub wyciąg z rachunku bankowego.',
    ],
  },
  label:
    'Sprzedawcy i producenci mogą również oferować gwarancje handlowe, które obowiązują niezależnie od gwarancji prawnej. Na przykład ta etykieta GARAN oznacza gwarancję handlową trwałości oferowaną przez producenta bez dodatkowych kosztów i obejmującą cały towar.',
}
