import type { RecallWords } from '../../en/mails/recall.ts'

export const recallNotice: RecallWords['recallNotice'] = {
  subject: (name) => `Odzyskanie produktu ze względów bezpieczeństwa: ${name}`,
  reminder: 'Pisaliśmy już wcześniej i nie mamy jeszcze odpowiedzi.',
  open: 'Wybierz, co mamy zrobić, lub zgłoś, że produktu już nie ma',
  footer: 'To informacja o bezpieczeństwie, którą zgodnie z prawem wysyłamy do wszystkich, którzy kupili produkt. To nie jest reklama.',
}

export const recallOpened: RecallWords['recallOpened'] = {
  subject: (number) => `${number}: zgłoszenie po akcji odzyskania produktu`,
  heading: 'Twoje zgłoszenie jest otwarte',
  text: {
    repair: 'Naprawimy produkt i odeślemy go. Nic to nie kosztuje, ani naprawa, ani wysyłka.',
    replacement: 'Wymienimy produkt na bezpieczny tego samego typu. Nic to nie kosztuje, wysyłka także.',
    refund: 'Przyjmiemy produkt i zwrócimy całą zapłaconą za niego kwotę, niezależnie od stanu. Wysyłka nic nie kosztuje.',
  },
  next: (until) => `Wybierz dzień odbioru do: ${until} i do tego czasu nie włączaj produktu.`,
}
