import type { BeforeDeliveryWords } from '../../en/mails/before-delivery.ts'

export const cancellationConfirmed: BeforeDeliveryWords['cancellationConfirmed'] = {
  subject: (number) => `${number}: uw annulering is bevestigd`,
  heading: 'Uw annulering is bevestigd',
  confirmed: (orderName) => `Bestelling ${orderName} is geannuleerd en wordt niet verzonden.`,
  next: 'Nu volgt uw terugbetaling. We schrijven u zodra die is gedaan.',
}

export const nothingToRefund: BeforeDeliveryWords['nothingToRefund'] = {
  subject: (number) => `${number}: uw aanvraag is afgerond, er is niets terug te betalen`,
  heading: 'Uw aanvraag is afgerond',
  nothing: (orderName) =>
    `Voor bestelling ${orderName} is niets terug te betalen: we hebben er geen betaling voor ontvangen, of u hebt die al terug. De bestelling ` +
    'blijft geannuleerd, en u hoeft niets te doen.',
  paid: 'Hebt u betaald en het niet teruggekregen, antwoord dan op deze e-mail, dan zoeken we uw betaling.',
}

export const interceptionRequested: BeforeDeliveryWords['interceptionRequested'] = {
  subject: (number) => `${number}: we hebben de bezorgdienst gevraagd uw levering te stoppen`,
  heading: 'We hebben de bezorgdienst gevraagd uw levering te stoppen',
  requested: (orderName) => `De bezorgdienst heeft ons verzoek om het pakket van bestelling ${orderName} te stoppen en terug te brengen.`,
  canFail:
    'Dat kan mislukken. Komt het pakket toch bij u, dan hoeft u het niet aan te nemen; we schrijven u zodra de bezorgdienst antwoordt.',
}

export const interceptionSucceeded: BeforeDeliveryWords['interceptionSucceeded'] = {
  subject: (number) => `${number}: uw pakket is onderweg terug`,
  heading: 'Uw pakket is onderweg terug',
  stopped: (orderName) => `De bezorgdienst heeft het pakket van bestelling ${orderName} gestopt en brengt het naar ons terug.`,
  next: 'Uw terugbetaling volgt zodra het is aangekomen.',
}

export const interceptionFailed: BeforeDeliveryWords['interceptionFailed'] = {
  subject: (number) => `${number}: de bezorgdienst kon uw pakket niet stoppen`,
  heading: 'De bezorgdienst kon uw pakket niet stoppen',
  failed: (orderName) => `Het pakket van bestelling ${orderName} kon niet worden gestopt en wordt bezorgd. De poging kost niets.`,
  instead: 'Wat u wel kunt doen',
  openOrder: 'Uw opties voor deze bestelling bekijken',
}

export const refusalAwaited: BeforeDeliveryWords['refusalAwaited'] = {
  subject: (number) => `${number}: neem het pakket aan de deur niet aan`,
  heading: 'Neem het pakket aan de deur niet aan',
  refuse: (orderName) =>
    `Uw aanvraag voor bestelling ${orderName} is genoteerd. Neem het pakket niet aan als het wordt gebracht; de bezorgdienst brengt het naar ons terug.`,
  next: 'Uw terugbetaling volgt zodra het in ons magazijn is aangekomen.',
}

export const parcelNotReturned: BeforeDeliveryWords['parcelNotReturned'] = {
  subject: (number) => `${number}: het pakket is niet teruggekomen`,
  heading: 'Het pakket is niet teruggekomen',
  missing: (orderName) => `Het pakket van bestelling ${orderName} dat u niet wilde aannemen, is niet bij ons teruggekomen.`,
  next: 'Hebt u het aangenomen, dan kunt u de artikelen nog retourneren. Hebt u het niet aangenomen, antwoord dan op deze e-mail, dan zoeken we het met de bezorgdienst.',
}
