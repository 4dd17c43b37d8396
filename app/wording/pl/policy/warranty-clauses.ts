import type { Clause } from '#app/domain/policy/decision.ts'
import type { ClauseTranslation } from '../../policy/clause-translation.ts'

export const warrantyClauses = {
  W1: {
    text: [],
    reading:
      'Gwarancja zaczyna się w dniu doręczenia; jeśli nie jest znany, w dniu wysyłki, a jeśli nie, zakupu. Trwa do końca tej samej daty ' +
      'po upływie jej miesięcy (ostatniego dnia miesiąca, gdy takiej daty nie ma) i dłużej o dni, w których wstrzymały ją naprawy.',
  },
  'W1.series': {
    text: ['EM-Smart udziela gwarancji ({warrantyMonths} mies.) na serie Nova, Basic, Mopa i Super.'],
    reading: 'Jeśli seria nie jest znana, decyduje diagnoza.',
  },
  'W1.dual': {
    text: ['Seria Dual: EM-Smart udziela gwarancji ({dualMonths} mies.) na źródło lasera światłowodowego i źródło lasera diodowego.'],
    reading: 'Inne części serii Dual nie są objęte; jeśli nie wiadomo, która zawiodła, decyduje diagnoza.',
  },
  'W1.lifetime': {
    text: [
      'EM-Smart oferuje dożywotni serwis. Po upływie gwarancji EM-Smart nadal wykonuje naprawy. Klient ponosi wtedy jednak ' +
        'wszystkie koszty wysyłki i naprawy (które ustala się indywidualnie).',
    ],
    reading: null,
  },
  W2: {
    text: [
      'Jeśli produkt w okresie gwarancji nie działa prawidłowo, prosimy wysłać zgłoszenie tutaj lub napisać na {email}, ' +
        'podając numer zamówienia lub dowód zakupu.',
    ],
    reading: null,
  },
  'W2.remote': {
    text: [
      'Nasz zespół najpierw próbuje rozwiązać problem online. Jeśli się to nie uda na odległość, może być konieczne przesłanie ' +
        'produktu do serwisu EM-Smart; przewoźnika, który go odbierze, zamawiamy my.',
    ],
    reading: null,
  },
  'W2.shipping': {
    text: [
      'Jeśli problem wystąpi w okresie gwarancji, EM-Smart bezpłatnie naprawia lub wymienia produkt. ' +
        'Prosimy jednak o pokrycie {coveredShare} kosztów wysyłki.',
    ],
    reading: null,
  },
  'W.delivered': { text: [], reading: 'Naprawę można zgłosić po doręczeniu zamówienia.' },
  W3: {
    text: [
      'Jeśli po zgłoszeniu naprawy urządzenie zostanie przesłane w ustalonym terminie ({sendInMonths} {sendInMonths|miesiąc|miesiące|miesięcy}) od dnia ' +
        'pierwszego zgłoszenia, okres gwarancji liczy się od tego pierwszego zgłoszenia.',
      'Jeśli urządzenie nie zostanie przesłane w ustalonym terminie, gwarancja biegnie normalnie bez przedłużenia i liczy się według pierwotnego okresu.',
    ],
    reading:
      'Liczy się przekazanie przewoźnikowi w terminie; termin biegnie od nowa od dnia, w którym poprosimy o przesłanie, jeśli jest późniejszy. ' +
      'Przy przekazaniu w terminie zgłoszenie ocenia się według dnia pierwszego zgłoszenia, a dni od niego do odesłania urządzenia nie liczą się do gwarancji. ' +
      'Po terminie ocenia się je według dnia przekazania. Drugie zgłoszenie tej samej usterki, zanim zostanie usunięta, zachowuje pierwszą datę.',
  },
  'W4.expired': {
    text: ['Gwarancja nie obejmuje produktów, których gwarancja wygasła.'],
    reading: 'Jeśli dzień doręczenia nie jest znany, nasz zespół sprawdza zgłoszenia do {graceDays} {graceDays|dnia|dni|dni} po jej końcu.',
  },
  'W4.channel': {
    text: ['Gwarancja nie obejmuje produktów kupionych w nieautoryzowanych kanałach lub odsprzedanych przez innych.'],
    reading: null,
  },
  'W4.cause': {
    text: [
      'Gwarancja nie obejmuje zwykłego zużycia, przebarwień ani zużywania się podczas używania.',
      'Nie obejmuje też szkód z niewłaściwego użycia, obchodzenia się lub przechowywania ani wypadków (upadki, woda, skrajne temperatury, owady itp.).',
      'Nie obejmuje też szkód z nieautoryzowanej naprawy, zmiany lub rozebrania.',
      'Nie obejmuje też szkód z użycia nieautoryzowanych części lub oprogramowania.',
      'Nie obejmuje też szkód spowodowanych wirusami, atakami hakerskimi, siłą wyższą lub przesłaniem do naprawy.',
    ],
    reading: null,
  },
  'W4.proof': { text: ['Gwarancja nie obejmuje produktów bez ważnego dowodu zakupu.'], reading: 'Dowodem jest zapisane zamówienie.' },
  'W4.category': {
    text: [
      'Gwarancja nie obejmuje opakowań, dodatków, materiałów eksploatacyjnych i akcesoriów (chyba że mają wadę przy pierwszym użyciu).',
    ],
    reading:
      'Akcesoria i prezenty można naprawić na koszt klienta; materiałów eksploatacyjnych, materiałów do obróbki, filtrów i opakowań się nie naprawia. ' +
      'To, czego nie ma w katalogu, sprawdza nasz zespół.',
  },
  'W5.firstuse': {
    text: [
      'Akcesoria, materiały eksploatacyjne i opakowania nie są objęte, ale można je bezpłatnie wymienić, jeśli mają wadę przy pierwszym użyciu.',
    ],
    reading:
      'Dotyczy to także prezentów i obowiązuje przez {accessoryMonths} {accessoryMonths|miesiąc|miesiące|miesięcy}; udział klienta w wysyłce wynosi {firstUseShare}.',
  },
  'W.agents': { text: ['EM-Smart nie odpowiada za obietnice nieautoryzowanych przedstawicieli.'], reading: null },
  'W5.discontinued': {
    text: ['Dla produktów wycofanych z oferty EM-Smart ogłasza ostatni dzień serwisu; potem obsługa gwarancyjna się kończy.'],
    reading: null,
  },
  'W5.agreement': { text: ['Dla produktów z osobną umową serwisową pierwszeństwo ma podpisana umowa.'], reading: null },
  W6: {
    text: [
      'Następujące czynności są surowo zabronione; mogą wykluczyć gwarancję lub spowodować obrażenia i szkody:',
      'Nie podłączaj ani nie odłączaj kabla USB przy włączonym urządzeniu.',
      'Nie patrz bezpośrednio w soczewkę lasera podczas jego pracy, nawet w okularach ochronnych.',
      'Nie znakuj długo bez odciągu dymu, zwłaszcza materiałów takich jak PVC lub skóra.',
      'Nie przesuwaj urządzenia podczas pracy.',
      'Nie wycieraj wnętrza urządzenia mokrą ściereczką.',
      'Nie rozbieraj urządzenia bez zgody. Rozebranie bez zgody wpływa na gwarancję i może przez niewłaściwe obchodzenie się spowodować dalsze szkody.',
    ],
    reading: 'Zabroniona czynność sama nie kończy zgłoszenia: sprawdza je nasz zespół.',
  },
  'W.liability': {
    text: [
      'O ile prawo nie wymaga inaczej, EM-Smart nie odpowiada za szkody na osobie, utratę danych, przerwy w działalności ani inne szkody pośrednie ' +
        'lub następcze wynikające z używania produktu lub niemożności jego używania.',
    ],
    reading: null,
  },
  'W.law': {
    text: [
      'Ta gwarancja daje określone prawa, które mogą się różnić w zależności od kraju lub regionu. Szczegóły wynikają z prawa miejscowego.',
    ],
    reading: null,
  },
  'W.update': {
    text: ['EM-Smart zastrzega prawo wykładni i zmiany tych warunków zgodnie z miejscowym prawem i przepisami.'],
    reading: null,
  },
} satisfies Partial<Record<Clause, ClauseTranslation>>
