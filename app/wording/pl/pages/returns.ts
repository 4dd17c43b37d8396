import type { returns as english } from '../../en/pages/returns.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const returns: SameKeys<typeof english> = {
  itemsTitle: { return: 'Co chcesz zwrócić?', exchange: 'Co chcesz wymienić?' },
  deniedTitle: 'Nie można zwrócić',
  wish: 'Co wybierasz w zamian?',
  wishHint: 'Model, rozmiar lub kolor. Cenę podamy, zanim cokolwiek zostanie odebrane.',
  giftsTitle: 'Prezenty',
  giftsText: 'Bezpłatne prezenty wracają razem z produktem, do którego należały. Możesz je też zatrzymać: wtedy odliczamy ich wartość.',
  quantity: 'Ilość: {title}',
  atMost:
    '{left, plural, =0 {Tego produktu nie można już zwrócić.} one {Można zwrócić jeszcze tylko # sztukę.} few {Można zwrócić jeszcze do # sztuk.} many {Można zwrócić jeszcze do # sztuk.} other {Można zwrócić jeszcze do # sztuki.}}',
  paid: 'Zapłacono {amount}',
  giftWorth: 'Prezent o wartości {amount}',
  condition: 'Stan: {title}',
  conditions: { unopened: 'Nieotwarte', unused: 'Otwarte, nieużywane', used: 'Używane', damaged: 'Uszkodzone po doręczeniu' },
  conditionHints: {
    unopened: 'Fabryczna plomba nienaruszona.',
    unused: 'Opakowanie jest otwarte, produkt nigdy nie był używany.',
    used: 'Był włączany lub używany.',
    damaged: 'Zepsuł się lub został porysowany po doręczeniu.',
  },
  fault: 'Czy {title} dotarł zgodnie z oczekiwaniem?',
  faults: {
    none: 'Tak',
    defective: 'Nie działał',
    damaged_on_arrival: 'Dotarł uszkodzony',
    wrong_item: 'To nie to, co zamówiono',
    missing_part: 'Czegoś brakowało',
  },
  confirmTitle: 'Potwierdź',
  accessoriesIncluded: 'Wszystkie akcesoria są w komplecie',
  originalPackaging: 'Produkt jest w oryginalnym opakowaniu z materiałem ochronnym',
  confirmHint: 'Możesz przejść dalej bez tego, ale wtedy możemy odrzucić zwrot lub odliczyć kwotę.',
}
