import type { caseNext as english } from '../../en/pages/case-next.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

const submitted =
  '{reviewBy, select, none {Sprawdzamy Twoje zgłoszenie.} other {Odpowiemy do: {reviewBy}.}} Nic nie trzeba robić.{resumed, select, none {} other { Sprawdzanie było wstrzymane od {asked} do {resumed}, gdy czekaliśmy na Twoją odpowiedź.}}'
const infoRequested =
  'Prośbę o informacje wysłaliśmy {asked}. Sprawdzanie jest wstrzymane do Twojej odpowiedzi{answerBy, select, none {} other {; odpowiedz do: {answerBy}}}.'
const booked =
  'Zapakuj wszystko w oryginalne opakowanie, wydrukuj oba dokumenty i przygotuj je na: {pickup}. Przewoźnik zadzwoni wcześniej.'
const failedPickup =
  'Przewoźnik nie mógł odebrać paczki. {answerBy, select, none {Zamówimy inny dzień i napiszemy e-mail.} other {Wybierz nowy odbiór do: {answerBy}; potem zgłoszenie wygaśnie.}}'
const pickedUp = 'Paczka jest w drodze do nas. Napiszemy e-mail, gdy dotrze.'
const declined = 'Zamówienie pozostaje bez zmian. Poniżej widać, co można zrobić zamiast tego.'
const withdrawn = 'Zgłoszenie zostało anulowane na Twoje życzenie. Zamówienie pozostaje bez zmian.'
const refunded = 'Zleciliśmy zwrot pieniędzy tą samą metodą płatności. W banku może to potrwać kilka dni.'
const lost = 'Przewoźnik zgubił paczkę w drodze do nas. To nie Twoje ryzyko: zwracamy pieniądze tak, jakby dotarła.'
const closed = 'To zgłoszenie jest zamknięte. Dziękujemy za cierpliwość.'

/** From the approval to the money, as a return and an exchange share it. */
const comingBack = {
  submitted,
  info_requested: infoRequested,
  approved:
    '{answerBy, select, none {Zamówimy odbiór i wyślemy dwa dokumenty do wydruku.} other {Zaplanuj odbiór do: {answerBy}; potem zgłoszenie wygaśnie.}} Zgłoszenie można anulować, dopóki paczki nie ma przewoźnik.',
  declined,
  pickup_booked: booked,
  pickup_failed: failedPickup,
  picked_up: pickedUp,
  received: 'Paczka dotarła, teraz ją sprawdzimy. Zwrot zlecamy zwykle w dniach roboczych: {days}, licząc od jej dotarcia.',
  inspected: 'Sprawdziliśmy zawartość. Następny krok to zwrot pieniędzy lub propozycja, jeśli coś różni się od opisu.',
  offer_sent: 'Coś różni się od opisu. Sprawdź naszą propozycję i przyjmij ją lub się jej sprzeciw.',
  offer_accepted: 'Propozycja została przyjęta. Teraz ją zrealizujemy.',
  offer_disputed: 'Zgłoszono sprzeciw wobec propozycji. Nasz zespół sprawdzi to ponownie i napisze.',
  offer_unanswered:
    'Nie ma odpowiedzi na naszą propozycję. To nie oznacza zgody: zwracamy zaproponowaną kwotę, a reszta pozostaje otwarta. Nadal możesz ją przyjąć lub się jej sprzeciwić.',
  rest_disputed: 'Zgłoszono prośbę o więcej, niż zwróciliśmy. Nasz zespół sprawdzi to ponownie i napisze.',
  rejected: 'Po kontroli nie możemy tego przyjąć. Odeślemy paczkę do Ciebie.',
  sent_back: 'Paczka jest w drodze do Ciebie.',
  lost,
  withdrawn,
  expired:
    'Nie było odpowiedzi, więc zgłoszenie wygasło. Zamówienie pozostaje bez zmian, a nowe zgłoszenie można wysłać przed upływem terminu.',
  refunded,
  closed,
} as const

export const caseNext: SameKeys<typeof english> = {
  cancel: {
    submitted:
      'Zamówienie nie jest jeszcze anulowane: {reviewBy, select, none {potwierdzimy anulowanie} other {potwierdzimy anulowanie do: {reviewBy}}}; magazyn wstrzymuje paczkę do tego czasu. Nic nie trzeba robić.',
    confirmed: 'Zamówienie jest anulowane. Następny krok to zwrot pieniędzy; napiszemy e-mail, gdy go zlecimy.',
    closed: 'Zamówienie jest anulowane. Nie ma czego zwracać: płatność do nas nie dotarła albo pieniądze już wróciły.',
    refunded,
    declined,
    withdrawn,
  },
  intercept: {
    submitted:
      '{reviewBy, select, none {Poprosimy przewoźnika o wstrzymanie dostawy.} other {Poprosimy przewoźnika o wstrzymanie dostawy, najpóźniej {reviewBy}.}} Jeśli paczka mimo to dotrze, nie otwieraj jej.',
    requested: 'Poprosiliśmy przewoźnika o wstrzymanie dostawy. Nie zawsze się to udaje: jeśli paczka mimo to dotrze, nie otwieraj jej.',
    intercepted: 'Paczka wraca do nas. Zwrot zlecamy zwykle w dniach roboczych: {days}, licząc od jej dotarcia.',
    received: 'Paczka wróciła do nas. Zwrot zlecamy zwykle w dniach roboczych: {days}, licząc od jej dotarcia.',
    refunded,
    lost,
    failed: 'Przewoźnik nie mógł wstrzymać dostawy. Próba nic nie kosztuje: odeślij paczkę bez otwierania lub zwróć ją po doręczeniu.',
    declined,
    withdrawn,
  },
  refuse: {
    submitted:
      '{reviewBy, select, none {Sprawdzamy Twoje zgłoszenie.} other {Odpowiemy do: {reviewBy}.}} Nie otwieraj paczki; przy drzwiach po prostu jej nie przyjmuj.',
    awaiting_return: 'Przewoźnik odwozi paczkę do nas. Zwrot zlecamy zwykle w dniach roboczych: {days}, licząc od jej dotarcia.',
    approved:
      '{wished, select, none {Zaplanuj odbiór poniżej lub zostaw wybór dnia nam.} other {Zamówimy odbiór na wybrany dzień.}} Potem wyślemy dwa dokumenty do wydruku. Nie otwieraj paczki.',
    pickup_booked: 'Nie otwieraj paczki, wydrukuj oba dokumenty i przygotuj je na: {pickup}. Przewoźnik zadzwoni wcześniej.',
    received: 'Paczka wróciła do nas. Zwrot zlecamy zwykle w dniach roboczych: {days}, licząc od jej dotarcia.',
    inspected: 'Sprawdziliśmy paczkę. Następny krok to zwrot pieniędzy.',
    refunded,
    pickup_failed:
      'Przewoźnik nie mógł odebrać paczki. {wished, select, none {Wybierz nowy odbiór poniżej lub zostaw wybór dnia nam.} other {Zamówimy wybrany dzień i napiszemy e-mail.}} Nie otwieraj paczki.',
    lost,
    not_returned: 'Paczka do nas nie wróciła. Jeśli jednak została doręczona, strona zamówienia pokazuje Twoje możliwości.',
    declined,
    withdrawn,
  },
  return: comingBack,
  exchange: {
    ...comingBack,
    submitted:
      '{reviewBy, select, none {Nasz zespół sprawdza Twoją wymianę.} other {Nasz zespół sprawdza Twoją wymianę i odpowie do: {reviewBy}.}} Nic nie trzeba robić.',
    received: 'Paczka dotarła. Teraz ją sprawdzimy, a potem wyślemy nowy produkt.',
    inspected: 'Sprawdziliśmy zawartość. Następny krok to nowy produkt lub propozycja, jeśli coś różni się od opisu.',
    awaiting_payment: 'Nowy produkt kosztuje więcej. Opłać poniższą fakturę; wyślemy go, gdy tylko płatność dotrze.',
    payment_check: 'Płatność dotarła, ale nie zgadza się z fakturą. Sprawdzamy to i napiszemy e-mail.',
    difference_paid: 'Płatność dotarła. Teraz wyślemy nowy produkt.',
    replaced: 'Nowy produkt jest w drodze do Ciebie.',
    lost: 'Przewoźnik zgubił paczkę w drodze do nas. To nie Twoje ryzyko: wyślemy nowy produkt lub zwrócimy pieniądze.',
    not_returned: 'Produkty i nowy produkt zostają u Ciebie. Wymiana jest zamknięta i niczego nie trzeba odsyłać.',
  },
  repair: {
    submitted:
      '{reviewBy, select, none {Nasza obsługa klienta sprawdza zgłoszenie} other {Nasza obsługa klienta sprawdzi zgłoszenie do {reviewBy}}} i najpierw spróbuje rozwiązać problem online. Niczego jeszcze nie wysyłaj.',
    info_requested: infoRequested,
    troubleshooting:
      'Nasza obsługa klienta próbuje rozwiązać problem online. Niczego jeszcze nie wysyłaj. Jeśli urządzenie musi trafić do nas, przekaż je do: {arriveBy}.',
    solved: 'Problem rozwiązany. Jeśli wróci, wyślij nowe zgłoszenie naprawy.',
    send_in:
      'Prześlij urządzenie. {wished, select, none {Zaplanuj odbiór poniżej i przekaż je} other {Zamówimy odbiór na wybrany dzień. Przekaż je}} do {arriveBy}, aby dzień zgłoszenia pozostał dniem oceny gwarancji.',
    pickup_booked:
      'Zapakuj urządzenie w oryginalne opakowanie, wydrukuj oba dokumenty i przygotuj je na: {pickup}. Przekaż najpóźniej {arriveBy}. Przewoźnik zadzwoni wcześniej.',
    pickup_failed:
      'Przewoźnik nie mógł odebrać paczki. {wished, select, none {Wybierz nowy odbiór poniżej.} other {Zamówimy wybrany dzień i napiszemy e-mail.}} Przekaż urządzenie najpóźniej {arriveBy}.',
    late: 'Termin przekazania minął {arriveBy}. Nadal możesz przesłać urządzenie{wished, select, none {; zaplanuj odbiór poniżej} other {, w wybranym dniu}}. Dniem oceny gwarancji jest wtedy dzień przekazania.',
    picked_up: pickedUp,
    received: 'Urządzenie dotarło. Teraz ustalimy, co się zepsuło.',
    diagnosed: 'Wiemy, co się zepsuło. Następny krok to naprawa lub kosztorys, jeśli nie jest bezpłatna.',
    estimate_sent: 'Sprawdź nasz kosztorys i przyjmij go lub odrzuć. Wcześniej nie zaczniemy.',
    estimate_accepted: 'Kosztorys jest przyjęty. Teraz naprawimy urządzenie.',
    estimate_declined: 'Naprawa została odrzucona. Odeślemy urządzenie bez naprawy.',
    awaiting_payment: 'Opłać poniższą fakturę. Zaczniemy naprawę, gdy tylko płatność dotrze.',
    payment_check: 'Płatność dotarła, ale nie zgadza się z fakturą. Sprawdzamy to i napiszemy e-mail.',
    awaiting_parts: 'Czekamy na części. Będziemy kontynuować, gdy dotrą, i napiszemy e-mail, jeśli zmieni się data.',
    repaired: 'Urządzenie jest naprawione. Teraz odeślemy je do Ciebie.',
    replaced: 'Wysyłamy nowy produkt.',
    shipped_back: 'Urządzenie jest w drodze do Ciebie.',
    declined,
    withdrawn,
    lost: 'Przewoźnik zgubił urządzenie w drodze do nas. To nie Twoje ryzyko: wyślemy nowe i napiszemy e-mail, gdy wyruszy.',
    closed,
  },
  not_received: {
    submitted,
    info_requested: infoRequested,
    inquiry:
      'Poprosiliśmy przewoźnika o odnalezienie paczki i czekamy na odpowiedź do: {expectedOn}. Jeśli do tego czasu jej nie będzie, nie czekamy dłużej: wyślemy paczkę ponownie lub zwrócimy pieniądze. Jeśli paczka się znajdzie, napisz o tym poniżej.',
    parcel_found:
      'Paczka się odnalazła, a zamówienie przebiega dalej jak wcześniej. Coś jest nie tak? Strona zamówienia pokazuje Twoje możliwości.',
    sent_again:
      'Wysłaliśmy paczkę ponownie. Jeśli pierwsza też się znajdzie, napisz do nas; niczego nie trzeba płacić ani odsyłać samodzielnie.',
    refunded:
      'Zleciliśmy zwrot pieniędzy tą samą metodą płatności. W banku może to potrwać kilka dni. Jeśli paczka jednak się znajdzie, napisz do nas przed jej otwarciem: uzgodnimy, co dalej, i nic nie pobierzemy automatycznie.',
    declined,
    withdrawn,
    expired:
      'Nie było odpowiedzi, więc zgłoszenie wygasło. Zamówienie pozostaje bez zmian, a paczkę można zgłosić ponownie, jeśli nadal jej nie ma.',
    closed:
      'To zgłoszenie jest zamknięte. Jeśli paczka, za którą zwróciliśmy pieniądze lub którą wysłaliśmy ponownie, jednak się znajdzie, napisz do nas przed jej otwarciem; nic nie pobierzemy automatycznie.',
  },
  withdrawal: {
    declared: 'Twoje odstąpienie od umowy jest u nas.',
    acknowledged:
      '{sendBackBy, select, none {Odeślij produkty.} other {Odeślij produkty do: {sendBackBy}.}} {wished, select, none {Wybierz poniżej: wyślemy przewoźnika albo odeślesz samodzielnie.} other {Zamawiamy przewoźnika na wybrany dzień.}} Pieniądze wrócą do: {refundBy}; do tego czasu możemy czekać na paczkę lub na dowód jej nadania.',
    confirmed: 'Nic nie zostało wysłane, więc niczego nie trzeba odsyłać. Pieniądze wrócą do: {refundBy}.',
    pickup_booked: booked,
    pickup_failed:
      'Przewoźnik nie mógł odebrać paczki. {wished, select, none {Wybierz nowy odbiór poniżej lub odeślij samodzielnie.} other {Zamawiamy wybrany dzień i napiszemy.}}',
    own_shipping: 'Paczka jest odesłana. Pieniądze wrócą do: {refundBy}.',
    picked_up: 'Paczka jest w drodze do nas. Pieniądze wrócą do: {refundBy}.',
    received: 'Paczka dotarła. Teraz ją obejrzymy. Pieniądze wrócą do: {refundBy}.',
    assessed: 'Obejrzeliśmy produkty. Pieniądze wrócą do: {refundBy}.',
    lost: 'Przewoźnik zgubił paczkę w drodze do nas. To nie Twoje ryzyko: następny krok to zwrot pieniędzy.',
    rejected: 'Odsyłamy paczkę do Ciebie. O powodzie napisaliśmy.',
    sent_back: 'Paczka jest w drodze do Ciebie.',
    declined: 'Zamówienie pozostaje bez zmian. Jeśli masz inne zdanie, napisz do nas poniżej.',
    refunded,
    closed,
  },
}
