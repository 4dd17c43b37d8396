import type { DeadlineWords } from '../../en/mails/deadline.ts'

export const deadlineNear: DeadlineWords['deadlineNear'] = {
  subject: (number, day) => `${number}: antwoord uiterlijk ${day}`,
  heading: 'Uw aanvraag wacht op u',
  awaited: {
    item: 'We hebben nog nodig waar we u om vroegen.',
    pickup: 'Uw pakket moet nog worden opgehaald.',
    offer: 'Ons voorstel na de controle is nog niet beantwoord.',
    estimate: 'Onze prijsopgave voor de reparatie is nog niet beantwoord.',
    'send-in': 'Uw machine is nog niet aan een bezorgdienst overgedragen.',
    return: 'Uw vervanging is naar u gestuurd, en uw artikelen moeten nog worden opgehaald.',
    payment: 'Uw factuur is nog niet betaald. U vindt haar op de pagina van uw aanvraag.',
  },
  by: (day) => `De termijn eindigt op ${day}.`,
}

export const caseExpired: DeadlineWords['caseExpired'] = {
  subject: (number) => `${number}: uw aanvraag is verlopen`,
  heading: 'Uw aanvraag is verlopen',
  expired: {
    item: 'We hebben niet ontvangen waar we u om vroegen, daarom is de aanvraag gesloten.',
    pickup: 'Het pakket kon niet worden opgehaald, daarom is de aanvraag gesloten.',
    offer: 'Ons voorstel is niet beantwoord, daarom is de aanvraag gesloten.',
    estimate: 'Onze prijsopgave is niet beantwoord, daarom is de aanvraag gesloten.',
    'send-in': 'De machine is niet aan een bezorgdienst overgedragen, daarom is de aanvraag gesloten.',
  },
  usable: 'Het kost niets, en uw bestelling blijft zoals ze was. U kunt nog aanvragen wat ervoor mogelijk is.',
  openOrder: 'Uw opties voor deze bestelling bekijken',
}
