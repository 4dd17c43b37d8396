import type { problems as english } from '../../en/pages/problems.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const problems: SameKeys<typeof english> = {
  required: 'Bitte füllen Sie dieses Feld aus.',
  yesOrNo: 'Bitte wählen Sie unten eine Antwort. Es ist noch nichts entschieden.',
  choose: 'Bitte wählen Sie eine Möglichkeit.',
  chooseAtLeastOne: 'Bitte wählen Sie mindestens eine Möglichkeit.',
  confirm: 'Bitte bestätigen Sie das, um fortzufahren.',
  email: 'Bitte geben Sie eine E-Mail-Adresse wie name@example.com ein.',
  phone: 'Bitte geben Sie eine Telefonnummer mit Ländervorwahl ein, etwa +49 30 123456.',
  printedLetters:
    'Bitte schreiben Sie das in lateinischen Buchstaben, so wie es auf dem Etikett stehen soll. Diese Schrift können wir nicht drucken.',
  printedPlace:
    'Die Schrift dieser Adresse können unsere Etiketten nicht drucken. Bitte fügen Sie die Adresse Ihrem Konto in lateinischen Buchstaben hinzu (siehe unten) und wählen Sie sie dann hier aus.',
  number: 'Bitte geben Sie eine ganze Zahl ein.',
  amount: 'Bitte geben Sie einen Betrag wie 12,50 oder 2.357,44 ein.',
  amountDecimals: 'Bitte geben Sie den Betrag mit beiden Nachkommastellen ein, etwa 2.357,00.',
  amountTooMuch: 'Bitte geben Sie einen Betrag unter 10.000.000,00 ein.',
  date: 'Bitte geben Sie ein Datum ein.',
  tooLong: 'Das ist zu lang. Bitte kürzen Sie es.',
  tooShort: 'Bitte beschreiben Sie es etwas genauer.',
  tooSmall: 'Diese Zahl ist zu klein.',
  tooBig: 'Diese Zahl ist zu groß.',
  lossNotLookedAt: 'Nichts darf abgezogen werden, bevor die Artikel angesehen wurden.',
  lossNeverTold: 'Hier darf nichts abgezogen werden: Der Kunde wurde nie über das Widerrufsrecht belehrt.',
  lossTooMuch: 'Geben Sie einen Betrag von nichts bis zu dem ein, was für das Angekommene bezahlt wurde.',
  lossWordsMissing: 'Sagen Sie warum, in Worten, die der Kunde liest.',
  lossPhotoMissing: 'Fügen Sie zuerst mindestens ein Foto dieses Artikels hinzu.',
  tooManyParcels: 'Eine Abholung nimmt höchstens 20 Pakete mit.',
  windowOrder: 'Das Ende des Zeitfensters muss nach dem Anfang liegen.',
  chooseCondition: 'Bitte wählen Sie den Zustand jedes Artikels, den Sie zurückgeben.',
  invalid: 'Das scheint nicht zu stimmen. Bitte prüfen Sie Ihre Eingabe.',
  staleForm:
    'Diese Seite war nicht mehr aktuell, deshalb wurde nichts gesendet. Wir haben sie aktualisiert: Bitte prüfen Sie sie und senden Sie sie noch einmal.',
  invalidForm: 'Das Formular war nicht vollständig. Bitte laden Sie die Seite neu und senden Sie es noch einmal.',
}
