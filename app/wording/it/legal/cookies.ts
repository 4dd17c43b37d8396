import type { CookieWords } from '../../en/legal/cookies.ts'

export const cookies: CookieWords = {
  only: 'Solo il necessario',
  onlyText:
    'Il portale imposta solo cookie di cui non può fare a meno o che conservano le Sue scelte. Per questo non chiediamo un consenso. Non ci sono cookie di altre aziende, pubblicità o analisi.',
  cookies: 'Cookie',
  storage: 'Conservato solo nel browser',
  storageText: 'Le pagine conservano nel browser anche questo. Non ci viene inviato.',
  columns: { name: 'Nome', purpose: 'Scopo', time: 'Durata' },
  untilClosed: 'fino alla chiusura del browser',
  untilTabClosed: 'fino alla chiusura della scheda',
  untilCleared: 'fino alla cancellazione',
  purposes: {
    session: 'Mantiene l’accesso.',
    login: 'Lega un codice di accesso al browser in cui è stato richiesto.',
    device: 'Riconosce un dispositivo già usato per l’accesso, così che altri, indovinando codici, non possano bloccarLa.',
    passkey: 'Lega un accesso con passkey a questo browser.',
    claim: 'Lega il codice per aggiungere un ordine a questo browser.',
    shop: 'Lega un accesso dal negozio a questo browser.',
    staff: 'Mantiene l’accesso del nostro personale alla sua console.',
    region: 'Il negozio scelto.',
    language: 'La lingua scelta.',
    'draft:': 'Un messaggio in scrittura, fino all’invio.',
    positions: 'Fin dove si è scorsa una pagina, perché “Indietro” vi ritorni.',
    'staff-keys': 'Se il nostro personale ha attivato le scorciatoie da tastiera.',
  },
  remove: 'Rimuovere i cookie',
  removeText:
    'I cookie si possono eliminare in qualsiasi momento nelle impostazioni del browser. Dopo occorre accedere di nuovo e scegliere di nuovo negozio e lingua.',
}
