import type { ReasonCode } from '#app/domain/policy/decision.ts'
import type { ReasonWords } from '../../policy/worded-reason.ts'

export const reasons = {
  not_official_channel: {
    says: 'Tego nie kupiono w oficjalnym sklepie EM-Smart.',
    next: 'O zwrot pieniędzy poproś sprzedawcę. Naprawę na własny koszt można nadal zgłosić tutaj.',
  },
  bulk_or_custom_order: {
    says: 'To zamówienie hurtowe lub specjalne, dlatego mogą obowiązywać osobne warunki.',
    next: 'Wyślij zgłoszenie mimo to: nasz dział sprzedaży je sprawdzi i poda warunki Twojego zamówienia.',
  },
  nothing_left: {
    says: 'Z tego zamówienia nic nie zostało: wszystko anulowano, zwrócono lub rozliczono albo właśnie to trwa.',
    next: 'Śledź otwarte zgłoszenie lub anuluj je, aby zwolnić produkty.',
  },
  within_cancellation_window: {
    says: 'Od złożenia zamówienia minęło najwyżej {freeHours} {freeHours|godzina|godziny|godzin}, dlatego nie pobieramy opłaty serwisowej.',
    next: 'Wyślij zgłoszenie przed upływem terminu; potem obowiązują inne warunki.',
  },
  third_party_fees: {
    says: 'Opłat innych podmiotów, na przykład Twojego banku, nie możemy zwrócić.',
    next: 'Zapytaj bank lub dostawcę płatności, czy je pobiera.',
  },
  cancellation_window_over: {
    says: 'Czas bezpłatnego anulowania ({freeHours} {freeHours|godzina|godziny|godzin}) minął. Zamówienia jeszcze nie wysłano.',
    next: 'Wyślij zgłoszenie: nasz zespół je sprawdzi i poprosi magazyn o wstrzymanie wysyłki do tego czasu.',
  },
  already_shipped: {
    says: 'Zamówienie zostało już wysłane, więc nie można go anulować.',
    next: 'Dopóki jest w drodze, możesz poprosić o wstrzymanie dostawy; po doręczeniu możesz je odesłać bez otwierania lub zwrócić produkty.',
  },
  interception_can_fail: {
    says: 'Przewoźnik może już nie zdążyć wstrzymać dostawy.',
    next: 'Jeśli paczka mimo to dotrze, odeślij ją bez otwierania lub zwróć produkty.',
  },
  in_transit: {
    says: 'Zamówienie jest w drodze i możemy spróbować wstrzymać dostawę.',
    next: 'Wyślij zgłoszenie szybko: im dalej jest paczka, tym trudniej ją zatrzymać.',
  },
  not_shipped: { says: 'Zamówienia jeszcze nie wysłano, więc nie ma dostawy do wstrzymania.', next: 'Zamiast tego anuluj zamówienie.' },
  already_delivered: {
    says: 'Zamówienie zostało już doręczone, więc dostawy nie można wstrzymać.',
    next: 'Odeślij paczkę bez otwierania lub zwróć produkty.',
  },
  refusable: {
    says: 'Paczkę można odesłać do naszego magazynu bez otwierania.',
    next: 'Nie otwieraj paczki i wyślij zgłoszenie, abyśmy się jej spodziewali.',
  },
  receipt_date_unknown: {
    says: 'Nie znamy dnia doręczenia.',
    next: 'Wyślij zgłoszenie z czymś, co pokazuje datę, na przykład z zawiadomieniem o doręczeniu. Nasz zespół to sprawdzi.',
  },
  not_at_door: {
    says: 'Paczka jeszcze nie dotarła, więc nie można jej odesłać.',
    next: 'Przed wysyłką możesz anulować zamówienie; gdy jest w drodze, możesz poprosić o wstrzymanie dostawy.',
  },
  package_opened: {
    says: 'Doręczoną paczkę można tak odesłać tylko nieotwartą.',
    next: 'Zamiast tego zwróć produkty; opłata zależy wtedy od ich stanu.',
  },
  return_window_over: {
    says: 'Termin zwrotu, {windowDays} {windowDays|dzień|dni|dni} od doręczenia, minął.',
    next: 'Jeśli coś nie działa, zgłoś naprawę. W innych sprawach możesz poprosić o wyjątek.',
  },
  region_not_supported: {
    says: 'Zamówienie wysłano do kraju, którego nasze sklepy nie obsługują, dlatego gwarancja zwrotu pieniędzy tam nie obowiązuje.',
    next: 'Wyślij zgłoszenie: nasz zespół poszuka z Tobą rozwiązania. Wszystkie koszty wysyłki byłyby po Twojej stronie.',
  },
  not_delivered: {
    says: 'Zamówienie nie zostało jeszcze doręczone.',
    next: 'Przed wysyłką możesz je anulować, w drodze poprosić o wstrzymanie dostawy, a przy drzwiach odesłać bez otwierania.',
  },
  within_return_window: { says: 'Termin zwrotu jeszcze trwa.', next: 'Wyślij zgłoszenie przed jego upływem; liczy się dzień wysłania.' },
  window_moved_by_claim: {
    says: 'Zgłoszenie gwarancyjne przedłużyło termin zwrotu do {claimWindowDays} {claimWindowDays|dnia|dni|dni} po nim.',
    next: 'Jeśli ono nie pomoże, wyślij zgłoszenie zwrotu do tego czasu.',
  },
  incomplete_return: {
    says: 'Zwrot obejmuje wszystkie akcesoria i oryginalne opakowanie. Bez nich możemy go odrzucić lub policzyć więcej.',
    next: 'Poszukaj brakujących rzeczy przed wysłaniem lub napisz, czego nie możesz znaleźć.',
  },
  payments_differ: {
    says: 'Płatności za to zamówienie nie zgadzają się z jego produktami, dlatego nie możemy jeszcze potwierdzić kwoty.',
    next: 'Wyślij zgłoszenie: sprawdzimy, co zapłacono i zwrócono, i odpowiemy do podanego dnia.',
  },
  unknown_category: { says: 'Tego produktu nie ma w naszym katalogu.', next: 'Wyślij zgłoszenie: nasz zespół to sprawdzi i zdecyduje.' },
  category_not_returnable: {
    says: 'Materiałów eksploatacyjnych, materiałów do obróbki, filtrów i opakowań nie można zwrócić.',
    next: 'Pomiń ten produkt. Jeśli miał wadę przy pierwszym użyciu, poproś o bezpłatną wymianę.',
  },
  opened_consumable_gift: {
    says: 'Otwartego bezpłatnego materiału eksploatacyjnego nie można zwrócić.',
    next: 'Pomiń go; odliczymy jego wartość, jeśli zwracasz cały produkt, do którego należał.',
  },
  damaged: {
    says: 'Produkt uszkodzono po doręczeniu, więc nie można go zwrócić.',
    next: 'Zgłoś naprawę lub pomiń go. Jeśli dotarł uszkodzony, zaznacz to: obowiązują wtedy inne zasady.',
  },
  quantity_exceeded: {
    says: 'To więcej, niż zostało z tego produktu.',
    next: 'Wybierz mniejszą ilość lub anuluj otwarte zgłoszenie dotyczące reszty.',
  },
  fault_reported: {
    says: 'Według zgłoszenia produkt dotarł wadliwy, uszkodzony, niewłaściwy lub niekompletny, dlatego nasz zespół obejrzy go, zanim podamy opłatę.',
    next: 'Dodaj zdjęcia lub film pokazujący usterkę, abyśmy mogli odpowiedzieć szybciej.',
  },
  service_fee: {
    says: 'Pobieramy opłatę serwisową.',
    next: 'Jest już odliczona od podanej kwoty zwrotu. Im lepszy stan, tym niższa opłata.',
  },
  gift_not_returned: {
    says: 'Prezent należący do tego produktu zostaje u Ciebie, dlatego odliczamy jego wartość.',
    next: 'Aby uniknąć odliczenia, zaznacz prezent i odeślij go razem z produktem.',
  },
  return_shipping: {
    says: 'Wysyłka zwrotna jest na Twój koszt; odbiór zamawiamy my.',
    next: 'Ostateczną cenę akceptujesz przed zamówieniem odbioru; do tego czasu możesz bezpłatnie anulować zgłoszenie.',
  },
  exchange_needs_confirmation: {
    says: 'Każdą wymianę potwierdza nasz zespół.',
    next: 'Wyślij zgłoszenie i napisz, co wybierasz w zamian; odpowiemy do podanego dnia.',
  },
  agreement: { says: 'To urządzenie ma umowę serwisową, która ma pierwszeństwo.', next: 'Wyślij zgłoszenie: nasz zespół sprawdzi umowę.' },
  discontinued: {
    says: 'Ostatni dzień serwisu tego produktu minął.',
    next: 'Napisz na {email}: być może mamy inne rozwiązanie, na przykład część zamienną.',
  },
  not_covered: {
    says: 'Gwarancja tego nie obejmuje.',
    next: 'Możemy to jednak naprawić: najpierw dostaniesz kosztorys, potem decydujesz. Wysyłka w obie strony jest na Twój koszt.',
  },
  first_use_replacement: {
    says: 'Produkt miał wadę przy pierwszym użyciu, dlatego wymienimy go bezpłatnie.',
    next: 'Wyślij zgłoszenie ze zdjęciem wady; nic nie płacisz.',
  },
  not_repairable: {
    says: 'Materiałów eksploatacyjnych, materiałów do obróbki, filtrów i opakowań nie naprawiamy.',
    next: 'Jeśli wada była przy pierwszym użyciu, zaznacz to w zgłoszeniu; w innym przypadku trzeba kupić nowy produkt.',
  },
  depends_on_diagnosis: {
    says: 'To, czy gwarancja to obejmuje, zależy od tego, co się zepsuło.',
    next: 'Wyślij zgłoszenie: ustalimy razem, o którą część chodzi, zanim cokolwiek będzie kosztować.',
  },
  expired: {
    says: 'Okres gwarancji minął; dożywotni serwis trwa nadal.',
    next: 'Wyślij zgłoszenie: najpierw dostaniesz kosztorys, potem decydujesz. Wysyłka w obie strony jest na Twój koszt.',
  },
  covered: {
    says: 'Gwarancja to obejmuje: naprawa jest bezpłatna, a Twój udział w wysyłce to {coveredShare}.',
    next: 'Wyślij zgłoszenie. Najpierw spróbujemy rozwiązać to online, a jeśli to nie pomoże, odbierzemy urządzenie.',
  },
  prohibited_action: {
    says: 'Zdarzyło się coś, co może wykluczać gwarancję, dlatego nasz zespół sprawdzi zgłoszenie.',
    next: 'Opisz dokładnie, co się stało.',
  },
  parcel_silent: {
    says: 'Od {silentDays} {silentDays|dnia|dni|dni} nie ma wiadomości o paczce, więc nie jest już w drodze.',
    next: 'Wyślij zgłoszenie: poprosimy przewoźnika o jej odnalezienie; jeśli się nie uda, wyślemy ją ponownie lub zwrócimy pieniądze.',
  },
  delivered_not_there: {
    says: 'Według przewoźnika paczkę doręczono, ale jej nie ma.',
    next: 'Wyślij zgłoszenie: poprosimy przewoźnika o dowód doręczenia; jeśli paczka się nie znajdzie, wyślemy ją ponownie lub zwrócimy pieniądze.',
  },
  delivery_failed: {
    says: 'Przewoźnik nie mógł doręczyć paczki.',
    next: 'Wyślij zgłoszenie: zapytamy przewoźnika, gdzie jest, i wyślemy ją ponownie lub zwrócimy pieniądze.',
  },
  too_early_to_miss: {
    says: 'Paczka nie jest jeszcze wystarczająco spóźniona: można ją zgłosić po {silentDays} {silentDays|dniu|dniach|dniach} bez wiadomości, od dnia po doręczeniu, które nie dotarło, lub gdy przewoźnik nie mógł jej doręczyć.',
    next: 'Do tego czasu śledź paczkę i zapytaj sąsiadów, domowników oraz sprawdź zwykłe miejsca.',
  },
  carrier_asked_first: {
    says: 'Najpierw pytamy przewoźnika. Dopiero gdy paczka się nie znajdzie, wysyłamy ją ponownie lub zwracamy pieniądze.',
    next: 'Jeśli w międzyczasie się znajdzie, napisz o tym w zgłoszeniu.',
  },
  address_was_wrong: {
    says: 'Według zgłoszenia paczka trafiła na błędny adres.',
    next: 'Wyślij zgłoszenie: nasz zespół poszuka paczki i powie, co jest możliwe.',
  },
} satisfies Record<ReasonCode, ReasonWords>
