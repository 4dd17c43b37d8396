import type { claims as english } from '../../en/pages/claims.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const claims: SameKeys<typeof english> = {
  title: 'Z którego prawa chcesz skorzystać?',
  hint: {
    statutory: 'Oba prawa przysługują Ci obok siebie. Uprawnienia ustawowe dają tu więcej, dlatego są pierwsze. Wybór należy do Ciebie.',
    shop: 'Oba prawa przysługują Ci obok siebie. Nasza gwarancja daje tu więcej, dlatego jest pierwsza. Wybór należy do Ciebie.',
    same: 'Oba prawa przysługują Ci obok siebie i dają tu tyle samo. Wybór należy do Ciebie.',
  },
  options: {
    guarantee_repair: 'Niezgodność towaru z umową: naprawa',
    guarantee_replacement: 'Niezgodność towaru z umową: wymiana',
    warranty: 'Nasza gwarancja',
  },
  free: 'Bezpłatnie, razem z wysyłką w obie strony.',
  review: 'Sprawdzimy, czy ustawowa odpowiedzialność jeszcze to obejmuje. Wysyłka w obie strony na nasz koszt.',
  limits: 'Jeśli wybrany sposób jest niemożliwy lub kosztowałby znacznie więcej niż drugi, powiemy o tym i zaproponujemy drugi.',
  warranty: { free: 'Bezpłatna naprawa.', quoted: 'Płatna naprawa, najpierw kosztorys.', open: 'Sprawdzimy, co obejmuje.' },
  shares: {
    none: 'Wysyłka jest bezpłatna.',
    some: 'Twój udział w wysyłce w obie strony: {share}.',
    all: 'Wysyłka w obie strony na Twój koszt.',
  },
  says: { guarantee: 'Niezgodność towaru z umową ({country})', warranty: 'Nasza gwarancja' },
  remedies: { guarantee_repair: 'Naprawa', guarantee_replacement: 'Wymiana' },
  restsOn: 'Podstawa',
  chosen: 'Twój wybór',
  period: 'Obejmuje',
  periodOf: 'od {from} do {to}',
  presumed: 'Bez konieczności dowodu',
  presumedOf: 'jeśli problem ujawni się do: {date}',
  notPresumed: 'koniec: {date}',
  cost: 'Naprawa i części',
  shipping: 'Wysyłka w obie strony',
  costs: { free: 'bezpłatnie', review: 'bezpłatnie, jeśli odpowiedzialność to obejmuje' },
  shipped: 'dla Ciebie bezpłatnie',
  answerTitle: 'Co obejmuje ustawowa odpowiedzialność za zgodność towaru',
  repaired: 'Ta naprawa wydłuża ustawową odpowiedzialność o miesiące: {months}.',
  next: {
    sendIn:
      'Prześlij urządzenie. {wished, select, none {Zaplanuj odbiór poniżej i przekaż je} other {Zamówimy odbiór na wybrany dzień. Przekaż je}} do: {arriveBy}. Wysyłka jest dla Ciebie bezpłatna.',
    afterMonth:
      'Termin przekazania minął: {arriveBy}. Nadal możesz je przesłać{wished, select, none {; zaplanuj odbiór poniżej} other {, w wybranym dniu}}. Twoje ustawowe prawa pozostają bez zmian.',
  },
  shopSays: 'Co mówi nasza gwarancja',
  staff: {
    title: 'Podstawa roszczenia',
    open: 'Ustawowa odpowiedzialność',
    review: 'Ustawowa odpowiedzialność, do sprawdzenia',
    warranty: 'Gwarancja sklepu',
    closed: 'Gwarancja sklepu; ustawowa odpowiedzialność tego nie obejmuje',
    free: 'Bez kosztów dla klienta: naprawa, części i wysyłka w obie strony.',
    remedy: 'Wybór klienta: {remedy}.',
    alsoOpen: 'Ustawowa odpowiedzialność też była możliwa; klient wybrał gwarancję.',
    presumed: 'Ujawniło się do: {date}; sklep musiałby udowodnić, że wady nie było od początku.',
    over: 'Ujawniło się po: {date}; klient musi wykazać, że wada była od początku.',
    repaired: 'Taka naprawa wydłuża odpowiedzialność o miesiące: {months}.',
  },
}
