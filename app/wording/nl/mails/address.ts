import type { AddressWords } from '../../en/mails/address.ts'

export const addressReported: AddressWords['addressReported'] = {
  subject: (order) => `${order}: u hebt een verkeerd bezorgadres gemeld`,
  heading: 'We verbeteren uw bezorgadres',
  reported: (order) => `U hebt gemeld dat bestelling ${order} naar een verkeerd adres zou gaan, en ons het juiste gegeven.`,
  next: 'We verbeteren het in de winkel voordat de bestelling wordt verzonden en schrijven u in elk geval.',
  open: 'Uw bestelling openen',
  notYou: 'Was u dit niet? Meld het ons meteen door op deze e-mail te antwoorden, en log in uw account alle apparaten uit.',
}

export const addressAnswered: AddressWords['addressAnswered'] = {
  correct: {
    subject: (order) => `${order}: uw bezorgadres is verbeterd`,
    heading: 'Uw bezorgadres is verbeterd',
    text: (order) => `Bestelling ${order} gaat naar het adres dat u ons gaf.`,
  },
  miss: {
    subject: (order) => `${order}: uw bestelling was al verzonden`,
    heading: 'Uw bestelling was al verzonden',
    text: (order) => `Bestelling ${order} was aan de bezorgdienst overgedragen voordat we het adres konden verbeteren.`,
  },
  wrote: 'Onze klantenservice schrijft:',
  intercept: 'Zolang ze onderweg is, kunt u ons vragen de levering te stoppen: uw bestelling toont de prijs voordat u beslist.',
  open: 'Uw bestelling openen',
}
