import type { found as english } from '../../en/pages/found.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const found: SameKeys<typeof english> = {
  signIn: 'Twoje zamówienia, śledzenie, gwarancja, zwroty i naprawy w EM-Smart. Logowanie kodem z e-maila, bez hasła.',
  returns: 'Co możesz anulować, zwrócić lub wymienić w EM-Smart, do kiedy, ile to kosztuje i ile odzyskasz, punkt po punkcie.',
  warranty: 'Co i jak długo obejmuje gwarancja EM-Smart, kto płaci za wysyłkę i jak przebiega naprawa, punkt po punkcie.',
  legal: 'Regulamin, prywatność, prawo odstąpienia, dane firmy i dostępność sklepów EM-Smart.',
  legalPage: '{title} · EM-Smart, {store}',
  withdraw: 'Odstąp od umowy z EM-Smart w ustawowym terminie, bez konta. Potwierdzenie dostaniesz od razu e-mailem.',
}
