import type { DocumentWords } from '../../documents/document-words.ts'
import { pluralForm } from '../../shared/plural.ts'

const packAll = 'Zapakuj wszystko z zestawu: akcesoria, kable, instrukcje.'
const protect = 'Użyj oryginalnego opakowania z materiałem ochronnym.'

export const documents: DocumentWords = {
  handoverSheet: 'Karta przekazania',
  returnLabel: 'Etykieta zwrotna',
  handoverRecord: 'Potwierdzenie odbioru',
  returnNote: { return: 'Karta zwrotu', refusal: 'Karta zwrotu: paczka nieotwarta', exchange: 'Karta wymiany', repair: 'Karta naprawy' },
  proForma: 'Faktura pro forma',
  kind: { return: 'Zwrot', refusal: 'Zwrot bez otwierania', exchange: 'Wymiana', repair: 'Naprawa' },
  superseded: 'NIEWAŻNE',
  supersededHint: 'Nieaktualne: zniszcz ten dokument i użyj najnowszego, jeśli jest.',

  from: 'Od',
  to: 'Do',
  phone: 'Telefon',
  caseNumber: 'Zgłoszenie',
  orderNumber: 'Zamówienie',
  requestKind: 'Rodzaj',
  parcel: 'Paczka',
  parcelOf: (number, of) => `${number} z ${of}`,
  pickupDay: 'Odbiór',
  pickupWindow: 'Godziny',
  carrier: 'Przewoźnik',
  trackingNumber: 'Numer śledzenia',
  toBeArranged: 'Do ustalenia',
  none: 'Jeszcze brak',
  issuedOn: 'Wystawiono',
  edition: 'Wydanie',
  policy: 'Zasady',
  page: (number, of) => `Strona ${number} z ${of}`,
  scanHint: 'Zeskanuj, aby otworzyć',
  noPrinter: 'Brak drukarki? Pokaż tę stronę przewoźnikowi w telefonie. Etykietę przywiezie przewoźnik.',
  withoutPaper: {
    inside: 'Zamiast wydrukowanej karty napisz numer zgłoszenia na kartce i włóż ją do paczki.',
    outside: 'Zamiast wydrukowanej karty napisz numer zgłoszenia na zewnątrz paczki.',
  },
  qrAlt: (caseNumber) => `Kod QR otwierający zgłoszenie ${caseNumber}`,
  barcodeAlt: (caseNumber) => `Kod kreskowy zgłoszenia ${caseNumber}`,

  cutHere: 'Tu przetnij lub zegnij',
  forTheSender: 'Zachowaj tę część: potwierdza, że przewoźnik zabrał paczkę.',
  notePlace: {
    inside: (parcels) => (parcels === 1 ? 'Włóż do paczki.' : `Włóż do paczki 1 z ${parcels}.`),
    outside: (parcels) => (parcels === 1 ? 'Przymocuj na zewnątrz paczki.' : `Przymocuj na zewnątrz paczki 1 z ${parcels}.`),
  },

  courierCalls: 'Przewoźnik zadzwoni wcześniej pod numer',
  checklist: 'Zanim przyjedzie przewoźnik',
  packing: {
    return: [packAll, protect],
    refusal: ['Nie otwieraj paczki.'],
    exchange: [packAll, protect],
    repair: [
      'Wyłącz urządzenie, odłącz je od prądu i poczekaj, aż ostygnie.',
      'Zabezpiecz ruchome części tak jak przy doręczeniu.',
      'Nie wkładaj materiałów ani środków eksploatacyjnych.',
      protect,
    ],
  },
  closing: {
    inside: { note: 'Włóż kartę i zamknij paczkę.', invoice: 'Włóż jedną fakturę pro forma i zamknij paczkę.' },
    outside: {
      note: 'Przymocuj kartę na zewnątrz w przezroczystej koszulce lub przekaż ją z paczką.',
      invoice: 'Przymocuj obie faktury pro forma dla celników na zewnątrz w przezroczystej koszulce.',
    },
  },
  invoiceTwice: 'Wydrukuj fakturę pro forma dwa razy i podpisz obie.',
  invoiceOutside: 'Drugą fakturę pro forma dla celników przymocuj na zewnątrz w przezroczystej koszulce.',
  carrierLabelPacking: 'Obok naklej etykietę przewoźnika; nic nie może jej zakrywać.',
  giftPacking: 'Włóż prezenty wymienione na karcie.',
  fixOutside: {
    page: 'Przymocuj górną część tej kartki na zewnątrz paczki.',
    label: 'Naklej etykietę na zewnątrz paczki, płasko i bez zakrywania.',
  },

  contents: 'Zawartość',
  contentsOfAll: (parcels) => `Zawartość wszystkich paczek (${parcels})`,
  item: 'Produkt',
  sku: 'Nr art.',
  serials: 'Nr seryjny',
  serialsAmong: (count) => `Nr seryjny, ${count} z:`,
  quantity: 'Ilość',
  condition: 'Podany stan',
  conditions: { unopened: 'Nieotwarte', unused: 'Otwarte, nieużywane', used: 'Używane', damaged: 'Uszkodzone po doręczeniu' },
  conditionNotAsked: 'Do diagnozy',
  moreLines: (count) =>
    pluralForm(
      count,
      {
        one: 'i jeszcze 1 produkt: patrz zgłoszenie',
        few: `i jeszcze ${count} produkty: patrz zgłoszenie`,
        many: `i jeszcze ${count} produktów: patrz zgłoszenie`,
        other: `i jeszcze ${count} produktu: patrz zgłoszenie`,
      },
      'pl',
    ),
  gifts: 'Prezenty do dołączenia',

  quote: 'Co ustalono',
  quoteLine: 'Za co',
  clause: 'Zasady',
  amount: 'Kwota',
  quoteHint: 'Potwierdzane po kontroli w magazynie.',
  totals: { return: 'Twój zwrot', refusal: 'Twój zwrot', exchange: 'Zaliczono', repair: 'Suma' },
  differences: { even: 'Bez dopłaty', pay: 'Dopłata', back: 'Otrzymasz', open: 'Różnica' },
  ifFound: {
    unused: 'Jeśli kontrola stwierdzi: otwarte',
    used: 'Jeśli kontrola stwierdzi: używane',
    damaged: 'Jeśli kontrola stwierdzi: uszkodzone',
  },
  quotedLater: 'podamy przed odbiorem',
  decidedLater: 'sprawdzimy to',

  customs: 'Dla celników',
  customsReason: 'Powód wywozu',
  customsReasons: {
    'returned-goods': 'Towar zwracany, bez sprzedaży',
    repair: 'Czasowy wywóz do naprawy, bez sprzedaży',
    exchange: 'Towar zwracany do wymiany, bez sprzedaży',
  },
  hsCode: 'Kod HS',
  origin: 'Pochodzenie',
  value: 'Wartość',
  customsTotal: 'Łączna wartość tylko dla celników',
  customsDeclaration: 'Oświadczam, że powyższe dane są prawdziwe i pełne.',

  courierName: 'Przewoźnik: nazwisko',
  courierSignature: 'Przewoźnik: podpis',
  senderSignature: 'Nadawca: podpis',
  dateAndTime: 'Data i godzina',
}
