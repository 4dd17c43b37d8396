import type { MissingWords } from '../../en/mails/missing.ts'

export const inquiryOpened: MissingWords['inquiryOpened'] = {
  subject: (number) => `${number}: de bezorgdienst zoekt uw pakket`,
  extendedSubject: (number) => `${number}: de bezorgdienst heeft meer tijd nodig om uw pakket te vinden`,
  heading: 'De bezorgdienst zoekt uw pakket',
  extendedHeading: 'De bezorgdienst heeft meer tijd nodig',
  expected: (day) =>
    `We hebben de bezorgdienst gevraagd uw pakket te zoeken en verwachten uiterlijk ${day} antwoord. U hoeft niets te doen.`,
  extended: (day) =>
    `De bezorgdienst heeft uw pakket nog niet gevonden. We verwachten nu uiterlijk ${day} antwoord. U hoeft niets te doen.`,
  silent: 'Hebben we dan geen antwoord, dan wachten we niet langer: we sturen het opnieuw of betalen het terug.',
  tell: 'Duikt het pakket intussen op, meld het ons dan op de pagina van uw aanvraag.',
}

export const parcelFound: MissingWords['parcelFound'] = {
  subject: (number) => `${number}: uw pakket is gevonden`,
  heading: 'Uw pakket is gevonden',
  found: (orderName) => `Het pakket van bestelling ${orderName} is opgedoken, dus de bestelling gaat verder zoals eerder.`,
  wrong: 'Is er iets beschadigd of ontbreekt er iets, of hebt u het toch niet? De pagina van uw bestelling toont wat u kunt doen.',
  openOrder: 'Uw bestelling openen',
}

export const parcelSentAgain: MissingWords['parcelSentAgain'] = {
  subject: (number) => `${number}: we hebben uw bestelling opnieuw gestuurd`,
  heading: 'We hebben het opnieuw gestuurd',
  sent: (carrier) => `Uw pakket is niet gevonden, daarom hebben we een nieuw overgedragen aan ${carrier}. Het kost u niets.`,
  both: 'Duikt het eerste pakket ook op, schrijf ons dan voordat u het opent. We schrijven niets automatisch af.',
}
