import type { faults as english } from '../../en/pages/faults.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const faults: SameKeys<typeof english> = {
  notFoundTitle: 'Nie możemy znaleźć tej strony',
  notFoundText:
    'Adres może być błędny albo strona należy do innego konta. Sprawdź, czy logowanie odbyło się adresem e-mail podanym w zamówieniu.',
  failedTitle: 'Coś poszło nie tak po naszej stronie',
  failedText: 'Przesłane dane zostały zapisane w całości albo wcale. Spróbuj ponownie za chwilę.',
  busyTitle: 'Mamy teraz duży ruch',
  busyText: 'Spróbuj ponownie za minutę. Nic z tego, co właśnie przesłano, nie zostało zapisane ani zmienione.',
  unavailableTitle: 'Chwilowo jesteśmy niedostępni',
  unavailableText: 'Spróbuj ponownie za minutę. Przesłane dane zostały zapisane w całości albo wcale.',
  roleTitle: 'Twoja rola na to nie pozwala',
  roleText: 'Nic nie zostało zmienione. Poproś osobę z odpowiednią rolą lub administratora o zmianę Twojej roli.',
  refusedTitle: 'Nie przyjęto tego żądania',
  refusedText: 'Wróć, odśwież stronę i wyślij formularz ponownie.',
  otherSiteTitle: 'Ten formularz nie pochodzi z naszej strony',
  otherSiteText:
    'Ze względów bezpieczeństwa przyjmujemy formularze tylko z naszych stron. Nic nie zostało zmienione. Otwórz stronę tutaj ponownie i wyślij formularz z niej.',
  tooLargeTitle: 'To za dużo dla tej strony',
  tooLargeText: 'Nic nie zostało zapisane. Wróć, skróć tekst i wyślij ponownie. Zdjęcia i pliki mają własne miejsce w każdym zgłoszeniu.',
  otherHostTitle: 'To nie jest nasz adres',
  otherHostText: 'Wejście nastąpiło przez adres, który do nas nie należy. Przejdź na naszą stronę główną.',
  reference: 'Numer dla naszej obsługi klienta: {id}',
  toOrders: 'Przejdź do zamówień',
  toHome: 'Przejdź na stronę główną',
  toQueue: 'Przejdź do kolejki',
  again: 'Spróbuj ponownie',
  or: 'lub napisz na <mail></mail>',
}
