import type { AddressWords } from '../../en/mails/address.ts'

export const addressReported: AddressWords['addressReported'] = {
  subject: (order) => `${order}: ha segnalato un indirizzo di consegna sbagliato`,
  heading: 'Stiamo correggendo l’indirizzo di consegna',
  reported: (order) => `Ha segnalato che l’ordine ${order} andrebbe a un indirizzo sbagliato e ci ha indicato quello giusto.`,
  next: 'Lo correggiamo nel negozio prima della spedizione e Le scriviamo in ogni caso.',
  open: 'Apri l’ordine',
  notYou:
    'Non è stata una Sua segnalazione? Ce lo dica subito rispondendo a questa e-mail e disconnetta tutti i dispositivi nel Suo account.',
}

export const addressAnswered: AddressWords['addressAnswered'] = {
  correct: {
    subject: (order) => `${order}: l’indirizzo di consegna è corretto`,
    heading: 'L’indirizzo di consegna è stato corretto',
    text: (order) => `L’ordine ${order} verrà consegnato all’indirizzo che ci ha indicato.`,
  },
  miss: {
    subject: (order) => `${order}: l’ordine era già stato spedito`,
    heading: 'L’ordine era già stato spedito',
    text: (order) => `L’ordine ${order} è stato affidato al corriere prima che potessimo correggere l’indirizzo.`,
  },
  wrote: 'Il nostro servizio clienti scrive:',
  intercept: 'Finché è in viaggio può chiedere di bloccare la consegna: l’ordine mostra il prezzo prima che decida.',
  open: 'Apri l’ordine',
}
