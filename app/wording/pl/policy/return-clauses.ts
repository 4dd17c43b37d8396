import type { Clause } from '#app/domain/policy/decision.ts'
import type { ClauseTranslation } from '../../policy/clause-translation.ts'

export const returnClauses = {
  R1: {
    text: [],
    reading:
      'Anulowanie, wstrzymanie dostawy lub odesłanie bez otwierania dotyczy wszystkiego, co zostało z zamówienia, razem z prezentami; za prezenty nic się więc nie odlicza. ' +
      'Opłata liczy się od ceny zapłaconej za produkty, po rabatach i z podatkiem. Od zapłaconej wysyłki nie ma opłaty; ' +
      'wraca ona przy dopuszczalnym anulowaniu, w innych przypadkach nie.',
  },
  'R1.A': {
    text: [
      'Zamówienie można anulować przez naszą obsługę klienta w ciągu {freeHours} {freeHours|godziny|godzin|godzin} od zakupu. ' +
        'Opłata serwisowa wynosi {cancelRate}. Inne opłaty manipulacyjne ponosi klient.',
    ],
    reading:
      'Czas ({freeHours} {freeHours|godzina|godziny|godzin}) to czas, który upłynął, z ostatnią milisekundą włącznie. W tym czasie dostawę już wysłanego zamówienia ' +
      'wstrzymuje się za {interceptInFreeHoursRate}. Dla zamówienia niewysłanego później strona nie podaje zasady: ' +
      'decyduje nasz zespół, a opłaty nie podaje się z góry.',
  },
  'R1.B': {
    text: [
      'Jeśli zamówienie wysłano, ale jeszcze nie doręczono, można e-mailem poprosić o wstrzymanie dostawy. ' +
        'Pobierana jest opłata serwisowa {interceptRate}.',
    ],
    reading: null,
  },
  'R1.C': {
    text: [
      'Jeśli zamówienie już dotarło, można nie przyjąć paczki i odesłać ją do naszego magazynu. ' +
        'Pobierana jest wtedy opłata serwisowa {refuseRate}.',
    ],
    reading:
      'Paczki można nie przyjąć przy drzwiach, a doręczoną i nieotwartą odesłać w ciągu {windowDays} {windowDays|dnia|dni|dni} od doręczenia; ' +
      'za jej odesłanie płaci się jak za zwrot. Bez znanej daty doręczenia decyduje nasz zespół.',
  },
  'R2.window': {
    text: [
      'Nieuszkodzone produkty można zwrócić za zwrotem pieniędzy, niezależnie od powodu, w ciągu {windowDays} ' +
        '{windowDays|dnia|dni|dni} od doręczenia.',
    ],
    reading:
      'Dni liczy się w strefie czasowej sklepu: dnia doręczenia się nie liczy, a termin kończy się z ostatnią chwilą ostatniego dnia. ' +
      'Nieznana data doręczenia nigdy nie znaczy „za późno”; decyduje nasz zespół.',
  },
  'R2.delivered': {
    text: [],
    reading: 'Zwrot zaczyna się z doręczeniem; wcześniej zamówienie można anulować, wstrzymać jego dostawę lub go nie przyjąć.',
  },
  'R2.undamaged': {
    text: ['Za zwrotem pieniędzy można zwrócić tylko nieuszkodzone produkty.'],
    reading: 'Uszkodzone znaczy uszkodzone po doręczeniu; to, co dotarło uszkodzone, zgłasza się jako usterkę.',
  },
  'R2.fault': {
    text: [],
    reading:
      'To, co dotarło wadliwe, uszkodzone, niewłaściwe lub niekompletne, nie jest zmianą zdania: decyduje nasz zespół, a opłaty nie podaje się z góry.',
  },
  'R2.quantity': {
    text: [],
    reading: 'Nie można zwrócić więcej, niż zostało z zakupu. Zwroty za części pozycji sumują się do tego, co zapłacono za całość.',
  },
  'R2.packing': {
    text: [
      'Przy zwrocie klient odpowiada za właściwe zapakowanie produktu z oryginalnym materiałem ochronnym. ' +
        'Należy użyć oryginalnego opakowania i materiałów, aby uniknąć szkód w transporcie.',
    ],
    reading: null,
  },
  'R2.transit': {
    text: ['EM-Smart nie odpowiada za szkody ani straty w drodze powrotnej; prosimy o bezpieczne zapakowanie produktu.'],
    reading: null,
  },
  'R2.complete': {
    text: ['Zwrot musi obejmować wszystkie akcesoria.', 'Produkty muszą mieć oryginalne opakowanie i materiał ochronny.'],
    reading: 'Niekompletny zwrot można odrzucić i mogą nastąpić odliczenia; z góry się go nie odmawia.',
  },
  'R2.region': {
    text: [
      'Nasza gwarancja zwrotu pieniędzy ({windowDays} {windowDays|dzień|dni|dni}) i warunki gwarancji obowiązują tylko dla zamówień z regionów wymienionych na stronie zasad wysyłki. ' +
        'Dla produktów wysłanych poza te regiony wszystkie koszty wysyłki przy zwrocie lub wymianie ponosi kupujący.',
    ],
    reading: 'Poza tymi regionami zwrot wymaga uzgodnienia: decyduje nasz zespół. Naprawa jest tam możliwa na koszt klienta.',
  },
  'R2.gift': {
    text: [
      'Jeśli zamówienie zawiera bezpłatne prezenty, należy je zwrócić razem z produktem głównym. W przeciwnym razie ' +
        'od zwrotu odlicza się ich wartość. Otwartych prezentów z materiałów eksploatacyjnych nie można zwrócić.',
    ],
    reading:
      'Prezent należy do produktu, do którego go dodano, a jeśli nie, to do pierwszego urządzenia lub do najdroższego produktu. ' +
      'Odlicza się go, proporcjonalnie do tego, czego brakuje, gdy zwrot obejmuje cały ten produkt, a wszystkie odliczenia razem ' +
      'wynoszą najwyżej tyle, ile zostaje po opłatach. Prezent zwraca się jak każdy inny produkt, po cenie zerowej.',
  },
  'R2.rejection': { text: ['Zwroty można odrzucić, jeśli produkty nie spełniają powyższych wymagań.'], reading: null },
  'R2.claim': {
    text: [
      'Prośby o zwrot pieniędzy z gwarancji zwrotu ({windowDays} {windowDays|dzień|dni|dni}) wygasają {claimWindowDays} ' +
        '{claimWindowDays|dzień|dni|dni} po otwarciu zgłoszenia gwarancyjnego. Dla produktów, których termin ' +
        '({windowDays} {windowDays|dzień|dni|dni}) minął, zwrot pieniędzy nie jest możliwy.',
    ],
    reading:
      'Zgłoszenie gwarancyjne otwarte w czasie biegu terminu od doręczenia przenosi jego koniec na {claimWindowDays} ' +
      '{claimWindowDays|dzień|dni|dni} po ostatnim takim zgłoszeniu. Późniejsze niczego nie otwiera, a ' +
      'przeniesionego terminu nie przenosi się ponownie.',
  },
  'R3.A1': {
    text: [
      'Zwroty dotyczą produktów kupionych w oficjalnych kanałach EM-Smart. Przy zakupach poza sklepami internetowymi EM-Smart ' +
        'w sprawie zwrotu pieniędzy prosimy o kontakt ze sprzedawcą.',
    ],
    reading: null,
  },
  'R3.A2': {
    text: ['Koszty wysyłki zwrotnej ponosi klient; odbiór organizuje EM-Smart.'],
    reading:
      'Cena jest podana już w pierwszej odpowiedzi, według masy paczki i miejsca odbioru. Ostateczną akceptuje się ' +
      'przed zamówieniem odbioru; do tego czasu zwrot można bezpłatnie wycofać. Odlicza się to, co uzgodniono.',
  },
  'R3.A3': {
    text: ['Materiałów eksploatacyjnych oraz osobno kupionych materiałów i filtrów do odciągów dymu nie można zwrócić.'],
    reading: 'O tym, czego nie ma w katalogu, nie rozstrzyga się domysłem; decyduje nasz zespół.',
  },
  'R3.B': {
    text: ['Opłaty serwisowe zależą od kategorii produktu i stanu opakowania.'],
    reading: 'Opłatę za każdy produkt zaokrągla się do pełnego centa; sumy są sumami zaokrąglonych opłat.',
  },
  'R3.C': {
    text: ['Obsługiwane regiony to te, do których wysyłają nasze sklepy.'],
    reading:
      'Strona wymienia tylko „US”, „Germany” i „Other European regions”; kraje, walutę, strefę czasową i święta każdego sklepu podano tutaj.',
  },
  'R4.request': {
    text: [
      'Aby zgłosić zwrot e-mailem, prosimy napisać do naszej oficjalnej obsługi klienta: {email}. E-mail musi ' +
        'zawierać numer zamówienia i dokładne nazwy zwracanych produktów, krótki powód zwrotu (np. zmiana zdania) ' +
        'oraz dowody, jeśli są (zrzuty ekranu, zdjęcia, filmy lub logi pracy).',
    ],
    reading: null,
  },
  R4: {
    text: [
      'Nasza obsługa klienta sprawdzi zgłoszenie w ciągu {reviewDays} {reviewDays|dnia roboczego|dni roboczych|dni roboczych} ' +
        'i przekaże dalsze wskazówki.',
    ],
    reading:
      'Dni robocze to dni od poniedziałku do piątku bez świąt sklepu; sprawdzenie kończy się z końcem ostatniego z nich. ' +
      'Gdy święto USA o stałej dacie przypada w weekend, wolny jest też piątek przed nim lub poniedziałek po nim.',
  },
  'R4.approval': {
    text: [
      'Wszystkie zwroty musi wcześniej zaakceptować nasza obsługa klienta. Zwroty bez zgody można odrzucić. ' +
        'Produkty odesłane bez wcześniejszej zgody mogą nie zostać przyjęte ani rozliczone.',
    ],
    reading: 'Wymiana przebiega według zasad zwrotu i zawsze potwierdza ją nasz zespół.',
  },
  'R4.pickup': {
    text: [
      'Po zaakceptowaniu zwrotu i właściwym zapakowaniu paczki EM-Smart zleca przewoźnikowi odbiór pod adresem klienta. ' +
        'Klient otrzymuje wtedy {pickupDocuments} {pickupDocuments|dokument|dokumenty|dokumentów} do wydrukowania przed odbiorem. ' +
        'Przewoźnik dzwoni wcześniej; prosimy przekazać mu paczkę razem z wydrukowanymi dokumentami.',
    ],
    reading: null,
  },
  R5: {
    text: [
      'Zwrot pieniędzy zaczyna się, gdy nasz magazyn otrzyma i sprawdzi zwrócone produkty. Kwota wraca tą samą metodą płatności ' +
        'co zamówienie, a po zleceniu zwrotu wysyłamy e-mail. Trwa to zwykle do {refundDays} ' +
        '{refundDays|dnia roboczego|dni roboczych|dni roboczych}; dokładny czas zależy też od banku.',
    ],
    reading: null,
  },
  'R5.balance': {
    text: [],
    reading:
      'Nie obiecuje się więcej, niż zapłacono za zamówienie i jeszcze nie zwrócono. Jeśli reszta produktów i wysyłka dają więcej, ' +
      'decyduje nasz zespół; opłaty i zwrotu nie podaje się z góry.',
  },
  'R6.change': {
    text: ['Wszystkie warunki mogą się zmieniać zgodnie z zasadami EM-Smart.'],
    reading: 'Obowiązuje wersja z dnia złożenia zamówienia; wysłane zgłoszenie zachowuje wersję, według której je wysłano.',
  },
  'R6.questions': { text: ['W sprawie zwrotów, wysyłki lub opłat prosimy o kontakt z naszą obsługą klienta: {email}.'], reading: null },
  'R6.method': { text: ['Pieniądze zwracamy tylko tą metodą płatności, którą zapłacono za zakup.'], reading: null },
  'R6.refusal': { text: ['EM-Smart zastrzega prawo odmowy zwrotów niezgodnych z tymi zasadami.'], reading: null },
  'R6.parts': {
    text: ['Kwota zwrotu może się zmienić, jeśli w zwróconych produktach brakuje części, akcesoriów lub opakowania.'],
    reading: null,
  },
  'R6.address': {
    text: [
      'Za prawidłowe dane do wysyłki odpowiada klient; EM-Smart nie odpowiada za opóźnienia ani problemy wynikające z błędnych adresów.',
    ],
    reading: null,
  },
  'R6.delays': { text: ['EM-Smart nie odpowiada za opóźnienia przewoźników ani odprawy celnej.'], reading: null },
  'R6.missing': {
    text: [],
    reading:
      'Strona nie mówi, co obowiązuje, gdy paczka nigdy nie dotrze. Do chwili wydania to nie ryzyko klienta: można ją zgłosić, ' +
      'gdy od {silentDays} {silentDays|dnia|dni|dni} nie ma o niej wiadomości, od {notThereDays} {notThereDays|dnia|dni|dni} po doręczeniu, ' +
      'które nie dotarło, lub gdy przewoźnik nie mógł jej doręczyć. Najpierw pyta się przewoźnika. Jeśli się nie znajdzie, wysyła się ją ponownie lub zwraca pieniądze: ' +
      'cenę zawartości z jej udziałem w wysyłce i bez opłaty. Jeśli adres był błędny, decyduje nasz zespół.',
  },
  'R6.bulk': {
    text: [
      'Dla zamówień hurtowych i specjalnych mogą obowiązywać inne warunki zwrotu; prosimy ustalić je z naszym działem sprzedaży przed złożeniem zamówienia.',
    ],
    reading: 'Dla takiego zamówienia nie obiecuje się opłaty ani zwrotu; decyduje dział sprzedaży.',
  },
  'R6.warranty': {
    text: ['Gwarancja obowiązuje nadal według warunków gwarancji EM-Smart, niezależnie od tych zasad zwrotów i wymian.'],
    reading: null,
  },
} satisfies Partial<Record<Clause, ClauseTranslation>>
