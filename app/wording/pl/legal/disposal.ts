import type { DisposalWords } from '../../en/legal/disposal.ts'

export const disposal: DisposalWords = {
  devices: 'Zużyty sprzęt',
  devicesItems: [
    'Przekreślony kosz na urządzeniu oznacza: po zakończeniu używania nie wolno go wyrzucać do zwykłych odpadów. Trzeba je oddać osobno.',
    'Można je oddać w punktach zbiórki w swojej gminie i u sprzedawców, którzy przyjmują zużyty sprzęt.',
    'Przed oddaniem wyjmij zużyte baterie, które nie są wbudowane, oraz lampy, które można wyjąć bez zniszczenia.',
    'Dane osobowe na urządzeniu, na przykład zapisane projekty, trzeba usunąć samodzielnie.',
  ],
  batteries: 'Baterie',
  batteriesItems: [
    'Zużyte baterie trzeba zgodnie z prawem oddawać. Nie wolno ich wyrzucać do zwykłych odpadów.',
    'Można je bezpłatnie oddać nam, w każdym sklepie, który sprzedaje baterie tego rodzaju, i w publicznych punktach zbiórki.',
    'Przekreślony kosz oznacza osobną zbiórkę. Cd oznacza, że bateria zawiera ponad 0,002% kadmu, Pb ponad 0,004% ołowiu.',
    'Baterie mogą zawierać substancje szkodliwe dla zdrowia i środowiska. Zebrane osobno są przetwarzane lub przygotowywane do innego użycia.',
    'Baterie służą dłużej, gdy nie są całkowicie rozładowywane, przegrzewane ani przechowywane puste.',
  ],
  safety: 'Baterie litowe',
  safetyItems: [
    'Mogą się zapalić lub wybuchnąć przy uszkodzeniu, zwarciu lub przegrzaniu.',
    'Przed oddaniem zaklej styki.',
    'Nigdy nie wysyłaj nam w paczce uszkodzonej, spuchniętej lub cieknącej baterii. Oddaj ją w punkcie zbiórki odpadów niebezpiecznych lub zapytaj nas.',
  ],
  takeBack: 'Jak je przyjmujemy',
  numbers: 'Rejestracja',
  devicesNumber: 'Sprzęt (WEEE)',
  batteriesNumber: 'Baterie',
}
