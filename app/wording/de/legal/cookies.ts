import type { CookieWords } from '../../en/legal/cookies.ts'

export const cookies: CookieWords = {
  only: 'Nur, was nötig ist',
  onlyText:
    'Das Portal setzt nur Cookies, ohne die es nicht auskommt oder die Ihre eigene Auswahl festhalten. Deshalb fragen wir nicht nach einer Einwilligung. Cookies anderer Firmen, Werbung und Auswertungen gibt es nicht.',
  cookies: 'Cookies',
  storage: 'Nur im Browser gespeichert',
  storageText: 'Außerdem speichern die Seiten dies in Ihrem Browser. Es wird nicht an uns gesendet.',
  columns: { name: 'Name', purpose: 'Zweck', time: 'Gespeichert' },
  untilClosed: 'bis der Browser geschlossen wird',
  untilTabClosed: 'bis der Tab geschlossen wird',
  untilCleared: 'bis es gelöscht wird',
  purposes: {
    session: 'Hält Sie angemeldet.',
    login: 'Bindet einen Anmeldecode an den Browser, in dem Sie ihn angefordert haben.',
    device:
      'Erkennt ein Gerät wieder, auf dem Sie sich schon angemeldet haben, damit andere Sie nicht durch Raten von Codes aussperren können.',
    passkey: 'Bindet eine Anmeldung mit Passkey an diesen Browser.',
    claim: 'Bindet den Code, mit dem Sie eine Bestellung hinzufügen, an diesen Browser.',
    shop: 'Bindet eine Anmeldung über den Shop an diesen Browser.',
    staff: 'Hält unsere Beschäftigten in ihrem Bereich angemeldet.',
    region: 'Der Shop, den Sie gewählt haben.',
    language: 'Die Sprache, die Sie gewählt haben.',
    'draft:': 'Eine Nachricht, die Sie schreiben, bis Sie sie absenden.',
    positions: 'Wie weit eine Seite gerollt war, damit „Zurück“ wieder dorthin führt.',
    'staff-keys': 'Ob unsere Beschäftigten Tastenkürzel eingeschaltet haben.',
  },
  remove: 'Cookies löschen',
  removeText:
    'Sie können Cookies jederzeit in den Einstellungen Ihres Browsers löschen. Dann sind Sie abgemeldet und wählen Shop und Sprache neu.',
}
