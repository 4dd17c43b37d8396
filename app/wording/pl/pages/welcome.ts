import type { welcome as english } from '../../en/pages/welcome.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const welcome: SameKeys<typeof english> = {
  title: 'Korzyści dla klientów',
  subtitle: 'Zaloguj się, aby zobaczyć zamówienia, gwarancję i punkty',
  tracking: 'Śledzenie zamówień na bieżąco',
  trackingText: 'Każda paczka, od naszego magazynu do Twoich drzwi.',
  support: 'Osobista obsługa po zakupie',
  supportText: 'Anuluj, zwróć lub zgłoś naprawę online. Kwotę zwrotu widzisz przed decyzją.',
  points: 'Punkty za zakupy',
  pointsText: 'Zbieraj punkty przy każdym zakupie.',
}
