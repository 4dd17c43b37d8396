import type { documents as english } from '../../en/pages/documents.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const documents: SameKeys<typeof english> = {
  pageTitle: 'Dokumenty: {number}',
  backToCase: 'Twoje zgłoszenie {number}',
  scannedTitle: 'Zgłoszenie {number}',
  scannedText: 'Ten kod jest wydrukowany na dokumentach paczki. Kim jesteś?',
  scannedStale: 'Ten wydruk jest nieaktualny i już nie obowiązuje.',
  scannedCustomer: 'Otwórz moje zgłoszenie',
  scannedCustomerText: 'Dla klienta, który wysyła paczkę. Może być potrzebne logowanie.',
  scannedStaff: 'Otwórz sprawę w konsoli',
  scannedStaffText: 'Dla pracowników EM-Smart.',
  carrierTitle: 'Własna etykieta przewoźnika',
  carrierText: 'Opcjonalnie. Klient dostanie ją bez zmian razem z dokumentami przy zamówieniu odbioru.',
  carrierTextBooked: 'Klient dostanie ją od razu: oba dokumenty powstaną ponownie i zostaną wysłane e-mailem razem z nią.',
  carrierKept: 'Przesłana etykieta',
  carrierFile: 'PDF, najwyżej dwie strony, lub PNG, do 2 MB',
  carrierKeep: 'Prześlij etykietę',
  carrierReplace: 'Zastąp etykietę',
  carrierAnswers: {
    kept: 'Etykieta została zapisana.',
    late: 'Ta sprawa nie ma przed sobą odbioru: etykiety nie zapisano.',
    size: 'Plik jest pusty lub większy niż 2 MB.',
    format: 'To nie jest czytelny plik PDF ani PNG.',
    pages: 'PDF ma więcej niż dwie strony.',
    costly: 'Otwarcie tego pliku wymaga zbyt wiele pamięci lub czasu. Wydrukuj go do nowego pliku PDF i prześlij ten plik.',
    locked: 'PDF jest zablokowany. Zapisz go bez hasła lub wydrukuj do nowego pliku PDF.',
    active: 'PDF zawiera skrypty, formularze lub pliki. Wydrukuj go do nowego pliku PDF.',
  },
}
