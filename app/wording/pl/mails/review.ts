import type {
  CaseApprovedWords,
  CaseDeclinedWords,
  CaseFiledWords,
  CaseMessageWords,
  CaseWithdrawnWords,
  ExceptionApprovedWords,
  ItemRequestedWords,
} from '../../en/mails/review.ts'

const keepPacking = 'Do tego czasu zachowaj razem produkty, wszystkie akcesoria, prezenty i oryginalne opakowanie.'

export const caseFiled: CaseFiledWords = {
  subject: (number, kind) => `Otrzymaliśmy Twoje zgłoszenie: ${kind} (${number})`,
  heading: (kind) => `Otrzymaliśmy Twoje zgłoszenie: ${kind}`,
  received: (number, orderName) => `Dziękujemy. Otrzymaliśmy zgłoszenie do zamówienia ${orderName}. Jego numer to ${number}.`,
  reviewBy: (day) => `Sprawdzimy je i odpowiemy e-mailem do: ${day}.`,
  exception:
    'Nasze zasady na to nie pozwalają, a zgłoszenie zawiera prośbę o wyjątek. Decydują dwie osoby z naszego zespołu; do tego czasu nic nie jest obiecane.',
  noReview: 'Napiszemy, gdy tylko będą nowe informacje.',
  meanwhile: {
    cancel: 'Zamówienie nie jest jeszcze anulowane. Do czasu potwierdzenia prosimy magazyn o wstrzymanie paczki.',
    intercept: 'Jeśli paczka mimo to dotrze, nie otwieraj jej.',
    refuse: 'Nie otwieraj paczki. Przy drzwiach po prostu jej nie przyjmuj.',
    return: keepPacking,
    exchange: keepPacking,
    repair: 'Nasza obsługa klienta najpierw spróbuje rozwiązać problem z Tobą online. Niczego jeszcze nie wysyłaj.',
    not_received: 'Do tego czasu wypatruj paczki: jeśli się znajdzie, napisz o tym na stronie zgłoszenia.',
    withdrawal: 'Odstąpienie już obowiązuje; nie trzeba na nas czekać.',
  },
  warranty: 'Twoja gwarancja',
  guarantee: 'Co daje ustawowa odpowiedzialność za zgodność towaru',
}

export const caseApproved: CaseApprovedWords = {
  subject: (number, kind) => `${number}: zgłoszenie zaakceptowane (${kind})`,
  heading: (kind) => `Zaakceptowano: ${kind}`,
  approved: (orderName) => `Zaakceptowaliśmy Twoje zgłoszenie do zamówienia ${orderName}.`,
  next: 'Teraz zamówimy odbiór pod Twoim adresem. Dzień i dwa dokumenty do wydruku wyślemy e-mailem.',
  chooseBy: (day) =>
    `Zaplanuj odbiór na stronie zgłoszenia do: ${day}. Potem zamówimy go i wyślemy e-mailem dwa dokumenty do wydruku. Po tym dniu zgłoszenie wygaśnie, a zamówienie pozostanie bez zmian.`,
  meanwhile: 'Co można zrobić teraz',
  packing: [
    'Włóż wszystko, co należało do zestawu: akcesoria, kable, instrukcje i prezenty.',
    'Użyj oryginalnego opakowania z materiałem ochronnym; szkód w drodze powrotnej nie pokrywamy.',
    'Zostaw paczkę otwartą, aż będzie karta zwrotu, którą wkłada się do środka.',
  ],
  unopened: ['Nie otwieraj paczki, zostaw ją tak, jak ją doręczono.', 'Przechowuj ją w suchym miejscu.'],
}

export const caseDeclined: CaseDeclinedWords = {
  subject: (number, kind) => `${number}: nie możemy przyjąć zgłoszenia (${kind})`,
  heading: (kind) => `Nie możemy przyjąć zgłoszenia: ${kind}`,
  declined: (orderName) => `Sprawdziliśmy Twoje zgłoszenie do zamówienia ${orderName} i nie możemy go przyjąć. Powód:`,
  usable: 'Zamówienie pozostaje bez zmian.',
  instead: 'Co możesz zrobić zamiast tego',
  openOrder: 'Zobacz swoje możliwości',
  disagree: 'Masz inne zdanie lub czegoś brakuje? Odpowiedz na tego e-maila; nasz zespół go przeczyta.',
}

export const exceptionApproved: ExceptionApprovedWords = {
  subject: (number) => `${number}: zaakceptowane jako wyjątek`,
  heading: 'Robimy dla Ciebie wyjątek',
  approved: (orderName) => `Sprawdziliśmy ponownie Twoje zgłoszenie do zamówienia ${orderName} i zaakceptowaliśmy je. Powód:`,
  amount: (amount) => `Otrzymasz ${amount}.`,
  ifAsDescribed: 'Obowiązuje to, jeśli wszystko dotrze w opisanym stanie; w przeciwnym razie najpierw zapytamy.',
  next: {
    cancel: 'Następny krok to zwrot pieniędzy tą samą metodą płatności.',
    intercept: 'Następny krok: prosimy przewoźnika o wstrzymanie dostawy.',
    refuse: 'Nie otwieraj paczki. Napiszemy, gdy tylko będą wiadomości o jej powrocie.',
    return: 'Teraz zamówimy odbiór pod Twoim adresem. Dzień i dokumenty wyślemy e-mailem.',
    exchange: 'Teraz zamówimy odbiór pod Twoim adresem. Dzień i dokumenty wyślemy e-mailem.',
    repair: 'Nasza obsługa klienta najpierw spróbuje rozwiązać problem online i wkrótce napisze. Niczego jeszcze nie wysyłaj.',
    not_received: 'Teraz poprosimy przewoźnika o poszukiwania i napiszemy, do kiedy czekamy na odpowiedź.',
    withdrawal: 'Teraz odeślij produkty tak, jak jest napisane na stronie odstąpienia.',
  },
}

export const itemRequested: ItemRequestedWords = {
  subject: (number) => `${number}: potrzebujemy jeszcze informacji`,
  heading: 'Potrzebujemy jeszcze informacji',
  asked: (orderName) => `Aby rozstrzygnąć zgłoszenie do zamówienia ${orderName}, potrzebujemy jeszcze:`,
  answerBy: (day) => `Dodaj to do zgłoszenia do: ${day}. Potem zgłoszenie wygaśnie; zamówienie pozostanie bez zmian.`,
  noLimit: 'Dodaj to do zgłoszenia jak najszybciej; do tego czasu sprawdzanie jest wstrzymane.',
  action: 'Dodaj do zgłoszenia',
}

export const caseWithdrawn: CaseWithdrawnWords = {
  subject: (number) => `${number}: zgłoszenie anulowane`,
  heading: 'Twoje zgłoszenie jest anulowane',
  withdrawn: (orderName) => `Zgłoszenie do zamówienia ${orderName} zostało anulowane na Twoje życzenie. Nic to nie kosztuje.`,
  byLaw: (orderName) =>
    `Złożono oświadczenie o odstąpieniu od umowy dotyczącej zamówienia ${orderName}. Daje to więcej niż to zgłoszenie, dlatego przebiega ono dalej jako odstąpienie.`,
  calledOff: (day) => `Odbiór zaplanowany na: ${day} jest odwołany; niczego nie trzeba przekazywać.`,
  usable: 'Zamówienie pozostaje bez zmian. Nadal można zgłosić wszystko, co jest dla niego możliwe.',
  openOrder: 'Zobacz swoje możliwości',
}

export const caseMessage: CaseMessageWords = {
  subject: (number) => `${number}: wiadomość o Twoim zgłoszeniu`,
  heading: 'Wiadomość o Twoim zgłoszeniu',
  wrote: 'Nasza obsługa klienta napisała:',
  answer: 'Odpowiedz na stronie zgłoszenia lub na tego e-maila.',
}
