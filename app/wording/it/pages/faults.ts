import type { faults as english } from '../../en/pages/faults.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const faults: SameKeys<typeof english> = {
  notFoundTitle: 'Pagina non trovata',
  notFoundText:
    'L’indirizzo può essere sbagliato, o la pagina appartiene a un altro account. Verifichi di aver effettuato l’accesso con l’indirizzo e-mail dell’ordine.',
  failedTitle: 'Si è verificato un errore da parte nostra',
  failedText: 'Ciò che ha inviato è salvato per intero o per nulla. Riprovi tra un momento.',
  busyTitle: 'In questo momento abbiamo moltissime richieste',
  busyText: 'Riprovi tra un minuto. Nulla di ciò che ha appena inviato è stato salvato o modificato.',
  unavailableTitle: 'Momentaneamente non disponibile',
  unavailableText: 'Riprovi tra un minuto. Ciò che ha appena inviato è salvato per intero o per nulla.',
  roleTitle: 'Il Suo ruolo non lo permette',
  roleText: 'Nulla è stato modificato. Si rivolga a chi ha il ruolo necessario, o a un amministratore per cambiare il Suo.',
  refusedTitle: 'L’invio non è stato accettato',
  refusedText: 'Torni indietro, ricarichi la pagina e invii di nuovo il modulo.',
  otherSiteTitle: 'Questo modulo non proviene dalle nostre pagine',
  otherSiteText:
    'Per la Sua sicurezza accettiamo moduli solo dalle nostre pagine. Nulla è stato modificato. Riapra la pagina qui e invii il modulo da lì.',
  tooLargeTitle: 'È troppo per questa pagina',
  tooLargeText:
    'Nulla è stato salvato. Torni indietro, accorci il testo e lo invii di nuovo. Foto e file hanno il proprio posto in ogni richiesta.',
  otherHostTitle: 'Questo non è il nostro indirizzo',
  otherHostText: 'L’indirizzo usato non è il nostro. Continui dalla nostra pagina iniziale.',
  reference: 'Riferimento per il nostro servizio clienti: {id}',
  toOrders: 'Vai agli ordini',
  toHome: 'Vai alla pagina iniziale',
  toQueue: 'Vai alla coda',
  again: 'Riprova',
  or: 'o scriva a <mail></mail>',
}
