import type { MissingWords } from '../../en/mails/missing.ts'

export const inquiryOpened: MissingWords['inquiryOpened'] = {
  subject: (number) => `${number}: il corriere sta cercando il pacco`,
  extendedSubject: (number) => `${number}: al corriere serve più tempo per trovare il pacco`,
  heading: 'Il corriere sta cercando il pacco',
  extendedHeading: 'Al corriere serve più tempo',
  expected: (day) => `Abbiamo chiesto al corriere di cercare il pacco e attendiamo la risposta entro ${day}. Non deve fare nulla.`,
  extended: (day) => `Il corriere non ha ancora trovato il pacco. Ora attendiamo la risposta entro ${day}. Non deve fare nulla.`,
  silent: 'Se entro allora non c’è risposta, non aspettiamo oltre: lo rispediamo o lo rimborsiamo.',
  tell: 'Se nel frattempo il pacco ricompare, lo indichi nella pagina della richiesta.',
}

export const parcelFound: MissingWords['parcelFound'] = {
  subject: (number) => `${number}: il pacco è stato ritrovato`,
  heading: 'Il pacco è stato ritrovato',
  found: (orderName) => `Il pacco dell’ordine ${orderName} è ricomparso: l’ordine continua come prima.`,
  wrong: 'Qualcosa è danneggiato o manca, o alla fine non l’ha? La pagina dell’ordine mostra che cosa può fare.',
  openOrder: 'Apri l’ordine',
}

export const parcelSentAgain: MissingWords['parcelSentAgain'] = {
  subject: (number) => `${number}: abbiamo rispedito l’ordine`,
  heading: 'L’abbiamo rispedito',
  sent: (carrier) => `Il pacco non è stato trovato: ne abbiamo affidato uno nuovo al corriere (${carrier}). Non costa nulla.`,
  both: 'Se ricompare anche il primo pacco, ci scriva prima di aprirlo. Non addebitiamo nulla in automatico.',
}
