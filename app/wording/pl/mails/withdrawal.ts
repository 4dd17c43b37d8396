import { pluralForm } from '../../shared/plural.ts'
import type { WithdrawalWords } from '../../en/mails/withdrawal.ts'

export const withdrawalOpened: WithdrawalWords['withdrawalOpened'] = {
  subject: (number) => `${number}: co dalej po odstąpieniu od umowy`,
  heading: 'Co dalej po odstąpieniu od umowy',
  declared: (orderName, when) => `Oświadczenie o odstąpieniu od zamówienia ${orderName} złożono ${when}. Przyczyny nie trzeba podawać.`,
  nothingSent: 'Nic nie zostało jeszcze wysłane, więc niczego nie trzeba odsyłać.',
  sendBack: (when) => `Odeślij produkty do: ${when}. Termin jest zachowany, jeśli zostaną nadane do tego czasu.`,
  payer: {
    customer:
      'Na stronie odstąpienia wybierz: wyślemy przewoźnika za cenę, którą najpierw widać, albo odeślesz paczkę na własny koszt. Przy własnej wysyłce podaj tam przewoźnika i numer śledzenia.',
    shop: 'Koszt odesłania ponosimy my. Na stronie odstąpienia wybierz, kiedy ma przyjechać przewoźnik.',
  },
  address: 'Przy własnej wysyłce odeślij na adres',
  refundBy: (when) =>
    `Pieniądze wrócą do: ${when}, tą samą metodą płatności. Możemy poczekać, aż produkty dotrą lub otrzymamy dowód ich odesłania.`,
  action: 'Otwórz odstąpienie',
}

export const withdrawalAssessed: WithdrawalWords['withdrawalAssessed'] = {
  subject: (number) => `${number}: obejrzeliśmy odesłane produkty`,
  heading: 'Obejrzeliśmy odesłane produkty',
  all: 'Wszystko jest w porządku. Niczego nie odliczamy.',
  less: 'Obejrzeliśmy odesłane produkty. Coś odliczamy; ustalenia są poniżej, pozycja po pozycji.',
  found: 'Co stwierdziliśmy',
  came: (quantity) =>
    pluralForm(
      quantity,
      {
        one: `dotarła ${quantity} sztuka`,
        few: `dotarły ${quantity} sztuki`,
        many: `dotarło ${quantity} sztuk`,
        other: `dotarło ${quantity} sztuki`,
      },
      'pl',
    ),
  nothing: 'bez odliczeń',
  loss: (amount, why) => `${amount} za utratę wartości. ${why}`,
  disagree: 'Zdjęcia są na stronie odstąpienia. Masz inne zdanie? Odpowiedz na tego e-maila; nasz zespół go przeczyta.',
  refundBy: (when) => `Pieniądze wrócą do: ${when}.`,
}
