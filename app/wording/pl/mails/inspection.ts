import type { InspectionWords } from '../../en/mails/inspection.ts'

const condition = {
  unopened: '„nieotwarte”',
  unused: '„otwarte, nieużywane”',
  used: '„używane”',
  damaged: '„uszkodzone”',
  missing: '„brak”',
}

export const offerSent: InspectionWords['offerSent'] = {
  subject: (number) => `${number}: wynik kontroli, prosimy o odpowiedź`,
  heading: 'Produkty różnią się od opisu',
  found: 'Sprawdziliśmy to, co wróciło. Różni się od opisu:',
  condition: (declared, found) => `w opisie ${condition[declared]}, stwierdzono ${condition[found]}`,
  quantity: (declared, found) => `w opisie ${declared}, stwierdzono ${found}`,
  notThere: 'nie było w paczce',
  missingParts: (amount) => `brakuje części, odliczenie ${amount}`,
  faultNotFound: 'nie stwierdzono opisanej usterki',
  differences: 'Różnice',
  offer: 'To zmienia kwoty. Zdjęcia i wszystkie ustalenia są na stronie zgłoszenia.',
  answerBy: (day) => `Przyjmij propozycję lub zgłoś sprzeciw do: ${day}.`,
  ifSilent: {
    accepted: 'Bez odpowiedzi do tego czasu uznajemy propozycję za przyjętą.',
    'part-paid': 'Bez odpowiedzi do tego czasu zwracamy powyższą kwotę, a reszta pozostaje otwarta: sprzeciw nadal jest możliwy.',
    'decided-by-person': 'Bez odpowiedzi do tego czasu zdecyduje nasz zespół i napisze do Ciebie.',
  },
  action: 'Odpowiedz na propozycję',
}

export const offerAnswered: InspectionWords['offerAnswered'] = {
  subject: {
    accepted: (number) => `${number}: propozycja przyjęta`,
    disputed: (number) => `${number}: otrzymaliśmy Twój sprzeciw`,
    'time-over': (number) => `${number}: propozycja uznana za przyjętą`,
    'part-paid': (number) => `${number}: zwracamy zaproponowaną kwotę`,
    'decided-by-person': (number) => `${number}: czas na odpowiedź minął`,
  },
  heading: {
    accepted: 'Propozycja jest przyjęta',
    disputed: 'Otrzymaliśmy Twój sprzeciw',
    'time-over': 'Propozycję uznajemy za przyjętą',
    'part-paid': 'Zwracamy zaproponowaną kwotę',
    'decided-by-person': 'Czas na odpowiedź minął',
  },
  next: {
    accepted: 'Następny krok to zwrot pieniędzy. Napiszemy, gdy tylko go zlecimy.',
    disputed: 'Nasz zespół ponownie obejrzy produkty i zdjęcia i napisze. Do tego czasu nic nie zwracamy ani nie zmieniamy.',
    'time-over': 'Czas na odpowiedź minął i zgodnie z zapowiedzią uznajemy propozycję za przyjętą. Następny krok to zwrot pieniędzy.',
    'part-paid':
      'Nie było odpowiedzi. To nie oznacza zgody: zwracamy zaproponowaną kwotę, bo jest bezsporna, a reszta pozostaje otwarta. Na stronie zgłoszenia nadal można przyjąć propozycję lub zgłosić sprzeciw.',
    'decided-by-person': 'Nie było odpowiedzi. Nasz zespół sprawdzi to ponownie i napisze. Na stronie zgłoszenia nadal można odpowiedzieć.',
  },
  nextInExchange: 'Teraz rozliczymy różnicę i wyślemy nowy produkt.',
}

export const caseRejected: InspectionWords['caseRejected'] = {
  subject: (number) => `${number}: nie możemy przyjąć zwrotu`,
  heading: 'Nie możemy przyjąć zwrotu',
  rejected: 'Sprawdziliśmy to, co wróciło, i nie możemy tego przyjąć. Powód:',
  next: 'Odeślemy produkty i podamy numer śledzenia.',
  disagree: 'Masz inne zdanie? Odpowiedz na tego e-maila; nasz zespół go przeczyta.',
}

export const refundIssued: InspectionWords['refundIssued'] = {
  subject: (number, amount) => `${number}: zwrócono ${amount}`,
  heading: 'Zwrot pieniędzy jest zlecony',
  issued: (amount, orderName) => `Zwróciliśmy ${amount} za zamówienie ${orderName}.`,
  method: 'Kwota wraca tą samą metodą, którą zapłacono za zamówienie.',
  time: 'W banku może to potrwać kilka dni; zwykle pieniądze są w ciągu 12 dni roboczych.',
  amount: 'Zwrócono',
  to: 'Metoda',
  reference: 'Numer',
}

export const giftCredited: InspectionWords['giftCredited'] = {
  subject: (number, amount) => `${number}: ${amount} za prezent`,
  heading: 'Prezent jednak dotarł',
  came: (gift) => `„${gift}” dotarł. Przy zwrocie pieniędzy go brakowało, dlatego odliczyliśmy jego wartość.`,
  credited: (amount) => `Zwracamy to: ${amount}.`,
}
