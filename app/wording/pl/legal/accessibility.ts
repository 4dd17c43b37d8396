import type { AccessibilityWords } from '../../en/legal/accessibility.ts'

export const accessibility: AccessibilityWords = {
  service: 'Do czego służy ten portal',
  serviceText:
    'Klienci widzą tu zamówienia, paczki i gwarancje oraz wysyłają zgłoszenia: anulowanie, zwrot, wymianę, naprawę lub odstąpienie od umowy. Można wysyłać wiadomości i zdjęcia, a dokumenty dla przewoźnika drukować lub pokazać w telefonie.',
  use: 'Jak z niego korzystać',
  useText:
    'Logowanie odbywa się kodem z e-maila lub kluczem dostępu. Każde zgłoszenie prowadzi przez krótkie kroki; w każdym można wrócić, a wpisane dane pozostają. Przed wysłaniem widać kwotę zwrotu i jej uzasadnienie. Odstąpienie od umowy nie wymaga konta.',
  meets: 'Jak spełnia wymagania',
  meetsText: 'Tworzymy i sprawdzamy portal według EN 301 549 i WCAG 2.2, poziom AA. Przy każdej zmianie testy sprawdzają, czy',
  meetsItems: [
    'automatyczna kontrola WCAG 2.2 AA nie znajduje błędów na stronach, w jasnych i ciemnych kolorach, na telefonie i komputerze,',
    'zgłoszenia można wysyłać samą klawiaturą, a fokus jest zawsze tam, gdzie się kontynuuje,',
    'od 320 pikseli żadna strona nie przewija się w bok, a tekst można powiększyć,',
    'zgłoszenia działają bez JavaScriptu,',
    'błędy są opisane tekstem, przy polu i na liście, a wpisane dane nie giną,',
    'dokumenty do druku są oznaczone dla czytników ekranu i mają tę samą treść jako strona.',
  ],
  lacks: 'Co nie jest jeszcze dostępne',
  lacksItems: [
    'Zdjęcia i filmy przesyłane przez klientów nie mają własnego opisu.',
    'Etykietę otrzymaną od przewoźnika przekazujemy bez zmian; może być obrazem. Jej dane są na stronie jako tekst.',
    'Automatyczna kontrola nie znajduje każdej bariery. Test z osobami korzystającymi z czytnika ekranu jeszcze się nie odbył.',
  ],
  assessed: (day) => `Ostatnia kontrola całości: ${day}.`,
  tell: 'Zgłoś barierę',
  tellText: 'Coś nie działa? Napisz lub zadzwoń: pomożemy w tym, co było do zrobienia, i usuniemy przyczynę.',
  authority: 'Organ nadzoru rynku',
  authorityText: 'Jeśli nie pomożemy, można zwrócić się do organu nadzorującego dostępność usług:',
}
