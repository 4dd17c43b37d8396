import type { WithdrawalWords } from '../../en/mails/withdrawal.ts'

export const withdrawalOpened: WithdrawalWords['withdrawalOpened'] = {
  subject: (number) => `${number}: hoe het verdergaat met uw herroeping`,
  heading: 'Hoe het verdergaat met uw herroeping',
  declared: (orderName, when) => `U hebt bestelling ${orderName} op ${when} herroepen. U hoeft geen reden te geven.`,
  nothingSent: 'Er was niets naar u verzonden, dus u hoeft niets terug te sturen.',
  sendBack: (when) => `Stuur de artikelen uiterlijk ${when} terug. Het is op tijd als u ze dan hebt meegegeven.`,
  payer: {
    customer:
      'Op de pagina van uw herroeping kiest u: wij sturen een bezorgdienst voor een prijs die u vooraf ziet, of u verstuurt het pakket zelf op eigen kosten. Verstuurt u het zelf, geef ons daar dan bezorgdienst en track-and-tracenummer.',
    shop: 'De kosten van het terugsturen zijn voor ons. Op de pagina van uw herroeping kiest u wanneer een bezorgdienst komt.',
  },
  address: 'Verstuurt u het zelf, stuur het naar',
  refundBy: (when) =>
    `U krijgt uw geld uiterlijk ${when} terug, op de betaalmethode waarmee u betaalde. We mogen wachten tot de artikelen hier zijn, of tot u aantoont dat u ze hebt verzonden.`,
  action: 'Uw herroeping openen',
}

export const withdrawalAssessed: WithdrawalWords['withdrawalAssessed'] = {
  subject: (number) => `${number}: we hebben bekeken wat u terugstuurde`,
  heading: 'We hebben bekeken wat u terugstuurde',
  all: 'Alles is in orde. Er gaat niets af.',
  less: 'We hebben bekeken wat u terugstuurde. Er gaat iets af; wat we vonden, staat hieronder, regel voor regel.',
  found: 'Wat we vonden',
  came: (quantity) => `${quantity} aangekomen`,
  nothing: 'geen aftrek',
  loss: (amount, why) => `${amount} voor waardeverlies. ${why}`,
  disagree: 'De foto’s staan op de pagina van uw herroeping. Bent u het er niet mee eens? Antwoord op deze e-mail; ons team leest haar.',
  refundBy: (when) => `U krijgt uw geld uiterlijk ${when} terug.`,
}
