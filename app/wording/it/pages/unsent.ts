import type { unsent as english } from '../../en/pages/unsent.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

import { account } from './account.ts'

export const unsent: SameKeys<typeof english> = {
  signedOutTitle: 'La sessione è terminata: non è stato inviato nulla',
  signedOutText: 'Ciò che ha scritto è ancora qui finché questa scheda resta aperta.',
  otherTitle: 'È connesso un altro account: non è stato inviato nulla',
  otherText:
    'È stato scritto mentre qui era connesso un altro account. Ciò che è stato scritto e scelto è ancora qui finché questa scheda resta aperta.',
  signIn: 'Accedi in una nuova scheda',
  thenGoOn: 'Poi torni a questa scheda e continui.',
  thenCopy: 'Copi ciò che ha scritto, acceda e lo incolli lì: questo browser non dice di chi fosse.',
  toAccount: 'Apri l’account in una nuova scheda',
  thenChange: 'Esca lì e acceda con l’account con cui è stato scritto. Poi torni a questa scheda e continui.',
  goOn: 'Continua con ciò che ho scritto',
  backTitle: 'Accesso effettuato',
  backText: 'Ciò che ha scritto è nella scheda da cui proviene. Vi torni e scelga “{goOn}”. Questa si può chiudere.',
  toHome: 'Vai alla pagina iniziale',
  fields: {
    text: 'Il Suo messaggio',
    subject: 'Oggetto',
    reason: 'Che cosa è successo, o perché',
    wish: 'Che cosa desidera al suo posto',
    why: 'Perché non è d’accordo',
    name: 'Nome',
    company: account.company,
    street: account.street,
    addition: account.addition,
    postcode: account.postcode,
    city: account.city,
    region: account.region,
    phone: 'Telefono',
    email: 'Indirizzo e-mail',
    number: 'Numero d’ordine',
    known: 'Indirizzo e-mail o CAP dell’ordine',
    model: 'Modello',
    serial: 'Numero di serie',
    seller: 'Acquistata da',
    boughtOn: 'Data d’acquisto',
    proof: 'Numero della fattura o dello scontrino',
  },
}
