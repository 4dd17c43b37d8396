import type { ParcelWords } from '../../en/mails/parcel.ts'

export const shippingPriced: ParcelWords['shippingPriced'] = {
  subject: (number, price) => `${number}: ${price} voor uw ophaling, graag uw akkoord`,
  heading: 'De prijs van uw ophaling',
  answer: (price) =>
    `Uw ophaling kost ${price}. Ga akkoord op de pagina van uw aanvraag: dan boeken we de bezorgdienst. Tot u akkoord gaat, kunt u uw aanvraag gratis annuleren.`,
  answerBy: (price, day) =>
    `Uw ophaling kost ${price}. Ga uiterlijk ${day} akkoord op de pagina van uw aanvraag: dan boeken we de bezorgdienst. Tot u akkoord gaat, kunt u uw aanvraag gratis annuleren.`,
  dearer: (quoted, price, more) =>
    `Toen u uw aanvraag verstuurde, verwachtten we ${quoted}; de bezorgdienst vraagt ${price}, dat is ${more} meer.`,
  firm: 'Deze prijs is definitief, wat de bezorgdienst ons later ook rekent.',
  price: 'Prijs',
  bothWays: 'Verzending heen en terug',
  share: 'Uw deel',
  action: 'Prijs bekijken en akkoord gaan',
}

export const pickupFailed: ParcelWords['pickupFailed'] = {
  subject: (number) => `${number}: de ophaling is niet doorgegaan`,
  heading: 'De ophaling is niet doorgegaan',
  reported: (day) => `Dank u voor uw melding: uw pakket is op ${day} niet opgehaald.`,
  noticed: (day) => `De bezorgdienst heeft uw pakket op ${day} niet opgehaald.`,
  next: 'We boeken een andere dag en schrijven u; op de pagina van uw aanvraag kunt u zeggen welke dag u past. Laat het pakket ingepakt; het kost u niets extra.',
  chooseBy: (day) =>
    `Kies uiterlijk ${day} een andere ophaling op de pagina van uw aanvraag; dan boeken we haar. Laat het pakket ingepakt; het kost u niets extra.`,
}

export const parcelReceived: ParcelWords['parcelReceived'] = {
  subject: (number) => `${number}: uw pakket is aangekomen`,
  heading: 'Uw pakket is aangekomen',
  arrived: 'Uw pakket is in ons magazijn aangekomen.',
  inspection:
    'Nu controleren we wat terugkwam, regel voor regel. Eerder wordt niets terugbetaald of gewijzigd; we schrijven u met de uitkomst.',
  refundNext: 'Nu volgt uw terugbetaling. We schrijven u zodra die is gedaan.',
}

export const parcelUnasked: ParcelWords['parcelUnasked'] = {
  subject: (number) => `${number}: uw pakket is aangekomen`,
  heading: 'Uw pakket is aangekomen, en we hebben er een aanvraag voor geopend',
  arrived: (day, order) =>
    `Een pakket met artikelen van bestelling ${order} kwam op ${day} zonder aanvraag in ons magazijn aan. We hebben er een voor u geopend, ` +
    'zodat u ziet hoe het ermee staat. In het pakket, van buiten gezien:',
  inspection: 'Nu controleren we het, regel voor regel, en schrijven u voordat we iets beslissen wat u niet zou verwachten.',
  price: 'De bedragen hieronder zijn wat het beleid ervan zegt, op de dag van aankomst.',
  refused: 'Volgens het beleid kan het, op de dag van aankomst, niet worden teruggenomen:',
  afterRefusal: 'Ons team bekijkt het toch. We doen u een voorstel of sturen alles naar u terug. U kunt ons in uw aanvraag schrijven.',
}

export const parcelLost: ParcelWords['parcelLost'] = {
  subject: (number) => `${number}: uw pakket is onderweg verloren`,
  heading: 'Uw pakket is onderweg verloren',
  lost: 'De bezorgdienst heeft ons gemeld dat uw pakket onderweg naar ons is verloren.',
  settled: 'Dat risico draagt u niet; we regelen het met de bezorgdienst.',
  next: {
    refund: 'Nu volgt uw terugbetaling, alsof het pakket was aangekomen.',
    replacement: 'We sturen u een vervanging en schrijven u als die onderweg is.',
    exchange: 'Nu sturen we uw vervanging of betalen we u terug. We schrijven u erover.',
  },
  keep: 'Heeft de bezorgdienst een ontvangstbewijs voor u getekend, bewaar het dan.',
}

export const sentBack: ParcelWords['sentBack'] = {
  subject: {
    'as-it-came': (number) => `${number}: uw artikelen zijn onderweg terug naar u`,
    repaired: (number) => `${number}: uw gerepareerde machine is onderweg`,
  },
  heading: { 'as-it-came': 'Uw artikelen zijn onderweg terug naar u', repaired: 'Uw gerepareerde machine is onderweg' },
  sent: (carrier) => `We hebben uw pakket overgedragen aan ${carrier}.`,
  check: 'Bekijk het pakket als het aankomt en laat de bezorgdienst schade noteren.',
}

export const replacementSent: ParcelWords['replacementSent'] = {
  subject: (number) => `${number}: uw vervanging is onderweg`,
  heading: 'Uw vervanging is onderweg',
  sent: (what, carrier) => `We hebben uw vervanging overgedragen aan ${carrier}: ${what}.`,
  subjectPacked: (number) => `${number}: we sturen uw vervanging`,
  headingPacked: 'We sturen uw vervanging',
  packed: (what) => `Uw vervanging wordt ingepakt: ${what}. U krijgt een link om haar te volgen zodra de bezorgdienst haar heeft.`,
  subjectComplete: (number) => `${number}: uw ruil is klaar`,
  headingComplete: 'Uw ruil is klaar',
  complete: (what) => `Uw ruil is klaar. We hebben u eerder al ${what} gestuurd, en u hoeft niets meer te doen.`,
}

export const replacementSentFirst: ParcelWords['replacementSentFirst'] = {
  subject: (number) => `${number}: we sturen uw vervanging`,
  heading: 'We sturen uw vervanging',
  packed: (what) =>
    `We wachten niet op uw retour: ${what} wordt nu ingepakt. U krijgt een link om het te volgen zodra de bezorgdienst het heeft.`,
  back: (day) => `Draag uw artikelen uiterlijk ${day} over aan onze bezorgdienst.`,
  choose: 'Op de pagina van uw aanvraag kiest u wanneer de bezorgdienst komt.',
  booked: 'De ophaling is al geboekt; zet uw artikelen die dag gewoon klaar.',
  after:
    'We controleren uw artikelen als ze aankomen en schrijven u als ze afwijken van wat u beschreef. Zijn ze die dag niet onderweg, dan schrijven we u ook: we kunnen u dan vragen de vervanging te betalen.',
  closed: 'Vanaf nu kunt u deze aanvraag niet meer annuleren.',
  action: 'Uw aanvraag openen',
}

export const returnKept: ParcelWords['returnKept'] = {
  subject: (number) => `${number}: u houdt uw artikelen`,
  heading: 'U houdt uw artikelen',
  kept: 'U hoeft niets meer terug te sturen: uw artikelen blijven bij u, en de vervanging die we u stuurden ook.',
  done: 'Deze ruil is afgerond, en u hoeft niets meer te doen.',
}

export const replacementOut: ParcelWords['replacementOut'] = {
  subject: (number) => `${number}: kies een andere vervanging`,
  heading: 'Uw vervanging is uitverkocht',
  gone: (what) => `Het spijt ons: wat u koos, is uitverkocht (${what}), en we kunnen het niet sturen.`,
  choose: 'Kies iets anders of krijg uw geld terug. Wat u er al voor hebt betaald, betalen we automatisch terug.',
  action: 'Opnieuw kiezen',
}
