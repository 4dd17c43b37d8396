import { pluralForm } from '../../shared/plural.ts'
import type { PickupBookedWords } from '../../en/mails/pickup.ts'

const handOver = (phone: string) => `Przewoźnik zadzwoni wcześniej pod numer ${phone}. Przekaż mu paczkę razem z wydrukowanymi dokumentami.`

const print = (parcels: number) =>
  pluralForm(
    parcels,
    {
      one: 'Wydrukuj oba załączone dokumenty: kartę na zewnątrz paczki i kartę zwrotu.',
      few: `Wydrukuj załączone dokumenty: po jednej karcie na zewnątrz każdej z ${parcels} paczek i jedną kartę zwrotu.`,
      many: `Wydrukuj załączone dokumenty: po jednej karcie na zewnątrz każdej z ${parcels} paczek i jedną kartę zwrotu.`,
      other: `Wydrukuj załączone dokumenty: po jednej karcie na zewnątrz każdej z ${parcels} paczek i jedną kartę zwrotu.`,
    },
    'pl',
  )

export const pickupBooked: PickupBookedWords = {
  subject: (number, day, window) => `${number}: odbiór ${day}, ${window}`,
  heading: 'Twój odbiór jest zamówiony',
  subjectCorrected: (number, day, window) => `${number}: zmiana odbioru, teraz ${day}, ${window}`,
  headingCorrected: 'Twój odbiór został zmieniony',
  corrected: 'To zastępuje nasze wcześniejsze informacje. Użyj załączonych dokumentów; poprzednie już nie obowiązują.',
  booked: (carrier, day, window) => `${carrier} odbierze Twoją paczkę: ${day}, między ${window}.`,
  timeWindow: (from, to) => `${from} a ${to}`,
  windowInSubject: (from, to) => `${from}–${to}`,
  day: 'Dzień',
  time: 'Godzina',
  between: (from, to) => `od ${from} do ${to}`,
  carrier: 'Przewoźnik',
  tracking: 'Numer śledzenia',
  address: 'Adres',
  phone: 'Telefon',
  calendar: (carrier, number) => `${carrier} odbiera Twoją paczkę (${number})`,
  before: 'Zanim przyjedzie przewoźnik',
  steps: (phone, parcels) => [
    print(parcels),
    'Włóż kartę zwrotu do paczki, zamknij ją i przymocuj drugą kartę na zewnątrz.',
    handOver(phone),
  ],
  stepsUnopened: (phone, parcels) => [
    print(parcels),
    'Nie otwieraj paczki. Przymocuj kartę na zewnątrz, a kartę zwrotu obok niej w przezroczystej koszulce.',
    handOver(phone),
  ],
  carrierLabel: 'Wydrukuj też etykietę przewoźnika i naklej ją obok karty. Nie zakrywaj jej.',
  noPrinter: 'Nie masz drukarki? Nie jest potrzebna: pokaż przewoźnikowi oba dokumenty w telefonie. Etykietę przywiezie przewoźnik.',
  dropOff: (carrier) =>
    `Nie masz drukarki? Zanieś paczkę do punktu ${carrier} i pokaż załączony kod: etykieta zostanie wydrukowana na miejscu.`,
  onPhone: 'Oba dokumenty w telefonie',
  otherDay: 'Ten dzień nie pasuje? Odpowiedz na tego e-maila jak najwcześniej.',
}
