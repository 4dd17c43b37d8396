import type { RepairWords } from '../../en/mails/repair.ts'

export const troubleshooting: RepairWords['troubleshooting'] = {
  subject: (number) => `${number}: najpierw wypróbuj to`,
  heading: 'Najpierw wypróbuj to',
  intro: 'Większość usterek można usunąć bez przesyłania urządzenia. Nasz technik radzi:',
  tell: 'Na stronie zgłoszenia napisz, czy to pomogło. Jeśli nie, będziemy kontynuować.',
  action: 'Napisz, jak poszło',
}

export const repairSolved: RepairWords['repairSolved'] = {
  subject: (number) => `${number}: rozwiązane`,
  heading: 'Zgłoszenie naprawy jest rozwiązane',
  solved: 'Oznaczyliśmy problem jako rozwiązany. Gwarancja biegnie dalej bez zmian.',
  again: 'Problem wrócił? Otwórz zgłoszenie i napisz do nas.',
}

export const sendInAsked: RepairWords['sendInAsked'] = {
  subject: (number, day) => `${number}: prześlij urządzenie do ${day}`,
  heading: 'Prześlij urządzenie',
  asked:
    'Usterki nie udało się usunąć na odległość, dlatego nasz serwis potrzebuje urządzenia. Na stronie zgłoszenia wybierz, kiedy i skąd ' +
    'przewoźnik ma je odebrać; wtedy zamówimy odbiór.',
  handOverBy: (day) => `Przekaż je do: ${day}, aby dzień pierwszego zgłoszenia pozostał dniem oceny gwarancji.`,
  handOverByLaw: (day) => `Przekaż je do: ${day}. Podstawą jest ustawowa odpowiedzialność, dlatego wysyłka jest dla Ciebie bezpłatna.`,
  inTime: (status, requested) => `Przy przekazaniu do tego czasu dzień oceny gwarancji to ${requested}: „${status}”.`,
  late: (status) => `Przy późniejszym przekazaniu dniem oceny gwarancji jest tamten dzień; dzień po terminie: „${status}”.`,
  packing: 'Zapakuj urządzenie w oryginalne opakowanie i zabezpiecz wszystkie ruchome części.',
}

export const estimateSent: RepairWords['estimateSent'] = {
  subject: (number, price) => `${number}: naprawa kosztowałaby ${price}`,
  heading: 'Kosztorys naprawy',
  found: 'Sprawdziliśmy urządzenie. Ustalenia:',
  price: (price) => `Naprawa kosztuje ${price}. Zaczniemy dopiero po przyjęciu kosztorysu.`,
  answerBy: (day) => `Przyjmij lub odrzuć kosztorys do: ${day}. Bez odpowiedzi odeślemy urządzenie bez naprawy.`,
  action: 'Odpowiedz na kosztorys',
}

export const estimateAnswered: RepairWords['estimateAnswered'] = {
  subject: {
    accepted: (number) => `${number}: naprawiamy urządzenie`,
    payFirst: (number) => `${number}: następny krok to faktura`,
    declined: (number) => `${number}: odsyłamy urządzenie`,
    'time-over': (number) => `${number}: odsyłamy urządzenie`,
  },
  heading: {
    accepted: 'Naprawiamy urządzenie',
    payFirst: 'Następny krok to faktura',
    declined: 'Odsyłamy urządzenie',
    'time-over': 'Odsyłamy urządzenie',
  },
  next: {
    accepted: (price) => `Kosztorys na ${price} jest przyjęty. Napiszemy, gdy urządzenie będzie naprawione.`,
    payFirst: (price) => `Kosztorys na ${price} jest przyjęty. Teraz wyślemy fakturę, a naprawę zaczniemy po jej opłaceniu.`,
    declined: (price) => `Kosztorys na ${price} został odrzucony. Urządzenie wraca bez naprawy; podamy numer śledzenia.`,
    'time-over': (price) =>
      `Czas na odpowiedź na kosztorys na ${price} minął. Zgodnie z zapowiedzią urządzenie wraca bez naprawy; podamy numer śledzenia.`,
  },
}

export const partsAwaited: RepairWords['partsAwaited'] = {
  subject: (number) => `${number}: czekamy na części`,
  heading: 'Czekamy na części',
  expected: (day) => `Naprawa wymaga części, których nie mamy na miejscu. Spodziewamy się ich do: ${day}.`,
  next: 'Nic nie trzeba robić. Gdy części dotrą, będziemy kontynuować; jeśli zmieni się dzień, napiszemy.',
}

export const machineRepaired: RepairWords['machineRepaired'] = {
  subject: (number) => `${number}: urządzenie jest naprawione`,
  heading: 'Urządzenie jest naprawione',
  repaired: 'Urządzenie jest naprawione i sprawdzone.',
  done: 'Co zrobiono:',
  next: 'Odeślemy je i podamy numer śledzenia.',
}

export const repairLate: RepairWords['repairLate'] = {
  subject: (number) => `${number}: miesiąc na przesłanie urządzenia minął`,
  heading: 'Miesiąc na przesłanie urządzenia minął',
  late: (day) => `Urządzenia nie przekazano do: ${day}.`,
  changed:
    'Nadal można je przesłać. Zmienia się to: dniem oceny gwarancji jest teraz dzień przekazania, a nie dzień pierwszego zgłoszenia. Strona zgłoszenia pokazuje, co to oznacza.',
  unchangedByLaw: 'Nadal można je przesłać. Ustawowe prawa pozostają bez zmian.',
}
