import type { caseNext as english } from '../../en/pages/case-next.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

const submitted =
  '{reviewBy, select, none {We beoordelen uw aanvraag.} other {We antwoorden uiterlijk {reviewBy}.}} U hoeft niets te doen.{resumed, select, none {} other { Onze beoordeling lag stil van {asked} tot {resumed} terwijl we op u wachtten.}}'
const infoRequested =
  'We hebben u op {asked} om iets gevraagd. Onze beoordeling ligt stil tot u antwoordt{answerBy, select, none {} other {; doe dat uiterlijk {answerBy}}}.'
const booked = 'Pak alles in de originele verpakking, print beide documenten en houd ze klaar op {pickup}. De bezorgdienst belt u vooraf.'
const failedPickup =
  'De bezorgdienst kon het niet ophalen. {answerBy, select, none {We boeken een andere dag en mailen u.} other {Kies uiterlijk {answerBy} een andere ophaling; daarna verloopt uw aanvraag.}}'
const pickedUp = 'Het is onderweg naar ons. We mailen u als het aankomt.'
const declined = 'Uw bestelling blijft zoals ze is. Hieronder ziet u wat u wel kunt doen.'
const withdrawn = 'U hebt deze aanvraag geannuleerd. Uw bestelling blijft zoals ze is.'
const refunded =
  'We hebben uw terugbetaling gedaan op de betaalmethode die u hebt gebruikt. Het kan enkele dagen duren tot uw bank het toont.'
const lost =
  'De bezorgdienst heeft het pakket onderweg naar ons verloren. Dat risico draagt u niet: we betalen u terug alsof het was aangekomen.'
const closed = 'Deze aanvraag is gesloten. Bedankt voor uw geduld.'

const comingBack = {
  submitted,
  info_requested: infoRequested,
  approved:
    '{answerBy, select, none {We boeken de ophaling en sturen u de twee documenten om te printen.} other {Plan uw ophaling uiterlijk {answerBy}; daarna verloopt uw aanvraag.}} U kunt uw aanvraag annuleren tot de bezorgdienst het pakket heeft.',
  declined,
  pickup_booked: booked,
  pickup_failed: failedPickup,
  picked_up: pickedUp,
  received: 'Het is aangekomen en nu controleren we het. Meestal betalen we binnen {days} werkdagen na aankomst terug.',
  inspected: 'We hebben het gecontroleerd. Nu volgt uw terugbetaling, of een voorstel als iets van uw beschrijving afwijkt.',
  offer_sent: 'Iets wijkt af van uw beschrijving. Bekijk ons voorstel en accepteer of betwist het.',
  offer_accepted: 'U hebt ons voorstel geaccepteerd. Nu voeren we het uit.',
  offer_disputed: 'U hebt ons voorstel betwist. Ons team beoordeelt het opnieuw en schrijft u.',
  offer_unanswered:
    'U hebt niet op ons voorstel geantwoord. Dat is geen ja: we betalen terug wat we voorstelden, en de rest blijft open. U kunt het nog accepteren of betwisten.',
  rest_disputed: 'U hebt om meer gevraagd dan we hebben terugbetaald. Ons team beoordeelt het opnieuw en schrijft u.',
  rejected: 'We konden het na controle niet accepteren. We sturen het naar u terug.',
  sent_back: 'Het is onderweg terug naar u.',
  lost,
  withdrawn,
  expired:
    'We hebben niets van u gehoord, daarom is deze aanvraag verlopen. Uw bestelling blijft zoals ze is, en u kunt binnen de termijn een nieuwe aanvraag versturen.',
  refunded,
  closed,
} as const

export const caseNext: SameKeys<typeof english> = {
  cancel: {
    submitted:
      'Uw bestelling is nog niet geannuleerd: {reviewBy, select, none {we bevestigen uw annulering} other {we bevestigen uw annulering uiterlijk {reviewBy}}} en hebben het magazijn gevraagd het pakket tot dan vast te houden. U hoeft niets te doen.',
    confirmed: 'Uw bestelling is geannuleerd. Nu volgt uw terugbetaling; we mailen u als we die hebben gedaan.',
    closed: 'Uw bestelling is geannuleerd. Er is niets terug te betalen: we hebben geen betaling ontvangen, of u hebt die al terug.',
    refunded,
    declined,
    withdrawn,
  },
  intercept: {
    submitted:
      '{reviewBy, select, none {We vragen de bezorgdienst de levering te stoppen.} other {We vragen de bezorgdienst uiterlijk {reviewBy} de levering te stoppen.}} Komt het toch aan, laat het dan ongeopend.',
    requested:
      'We hebben de bezorgdienst gevraagd de levering te stoppen. Dat lukt niet altijd: komt het pakket toch aan, laat het dan ongeopend.',
    intercepted: 'Het pakket is onderweg terug naar ons. Meestal betalen we binnen {days} werkdagen na aankomst terug.',
    received: 'Het pakket is weer bij ons. Meestal betalen we binnen {days} werkdagen na aankomst terug.',
    refunded,
    lost,
    failed:
      'De bezorgdienst kon de levering niet stoppen. De poging kost u niets: stuur het pakket ongeopend terug of retourneer het zodra het is aangekomen.',
    declined,
    withdrawn,
  },
  refuse: {
    submitted:
      '{reviewBy, select, none {We beoordelen uw aanvraag.} other {We antwoorden uiterlijk {reviewBy}.}} Laat het pakket ongeopend; neem het aan de deur gewoon niet aan.',
    awaiting_return: 'De bezorgdienst brengt het pakket naar ons terug. Meestal betalen we binnen {days} werkdagen na aankomst terug.',
    approved:
      '{wished, select, none {Plan hieronder uw ophaling, of laat de dag aan ons over.} other {We boeken de ophaling voor de dag die u koos.}} Daarna sturen we u de twee documenten om te printen. Laat het pakket ongeopend.',
    pickup_booked: 'Laat het pakket ongeopend, print beide documenten en houd ze klaar op {pickup}. De bezorgdienst belt u vooraf.',
    received: 'Het pakket is weer bij ons. Meestal betalen we binnen {days} werkdagen na aankomst terug.',
    inspected: 'We hebben het pakket gecontroleerd. Nu volgt uw terugbetaling.',
    refunded,
    pickup_failed:
      'De bezorgdienst kon het niet ophalen. {wished, select, none {Kies hieronder een andere ophaling, of laat de dag aan ons over.} other {We boeken de dag die u koos en mailen u.}} Laat het pakket ongeopend.',
    lost,
    not_returned: 'Het pakket is niet bij ons teruggekomen. Is het toch bezorgd, dan toont de pagina van uw bestelling uw opties.',
    declined,
    withdrawn,
  },
  return: comingBack,
  exchange: {
    ...comingBack,
    submitted:
      '{reviewBy, select, none {Ons team beoordeelt uw ruil.} other {Ons team beoordeelt uw ruil en antwoordt uiterlijk {reviewBy}.}} U hoeft niets te doen.',
    received: 'Het is aangekomen. We controleren het en sturen daarna uw vervanging.',
    inspected: 'We hebben het gecontroleerd. Nu volgt uw vervanging, of een voorstel als iets van uw beschrijving afwijkt.',
    awaiting_payment: 'Uw vervanging kost meer. Betaal de factuur hieronder; we sturen haar zodra uw betaling binnen is.',
    payment_check: 'Uw betaling is binnen, maar past niet bij de factuur. We controleren het en mailen u.',
    difference_paid: 'Uw betaling is binnen. Nu sturen we uw vervanging.',
    replaced: 'Uw vervanging is onderweg naar u.',
    lost: 'De bezorgdienst heeft het pakket onderweg naar ons verloren. Dat risico draagt u niet: we sturen uw vervanging of betalen u terug.',
    not_returned: 'U houdt uw artikelen en de vervanging. Deze ruil is gesloten en u hoeft niets terug te sturen.',
  },
  repair: {
    submitted:
      '{reviewBy, select, none {Onze klantenservice bekijkt het} other {Onze klantenservice bekijkt het uiterlijk {reviewBy}}} en probeert het eerst online met u op te lossen. Stuur alstublieft nog niets op.',
    info_requested: infoRequested,
    troubleshooting:
      'Onze klantenservice probeert het online met u op te lossen. Stuur alstublieft nog niets op. Moet het worden ingestuurd, draag het dan uiterlijk {arriveBy} over.',
    solved: 'Het is opgelost. Komt het probleem terug, verstuur dan een nieuwe reparatieaanvraag.',
    send_in:
      'Stuur het in. {wished, select, none {Plan hieronder uw ophaling en draag het} other {We boeken de ophaling voor de dag die u koos. Draag het}} uiterlijk {arriveBy} over, zodat de dag van uw aanvraag uw peildatum blijft.',
    pickup_booked:
      'Pak het in de originele verpakking, print beide documenten en houd ze klaar op {pickup}. Draag het uiterlijk {arriveBy} over. De bezorgdienst belt u vooraf.',
    pickup_failed:
      'De bezorgdienst kon het niet ophalen. {wished, select, none {Kies hieronder een andere ophaling.} other {We boeken de dag die u koos en mailen u.}} Draag het uiterlijk {arriveBy} over.',
    late: 'De termijn om het over te dragen was {arriveBy}. U kunt het nog insturen{wished, select, none {; plan hieronder uw ophaling} other {, op de dag die u koos}}. Uw peildatum is dan de dag waarop u het overdraagt.',
    picked_up: pickedUp,
    received: 'Het is aangekomen. Nu zoeken we uit wat er mis is.',
    diagnosed: 'We weten wat er mis is. Nu volgt de reparatie, of een prijsopgave als ze niet gratis is.',
    estimate_sent: 'Bekijk onze prijsopgave en accepteer of wijs haar af. Eerder beginnen we niet.',
    estimate_accepted: 'U hebt de prijsopgave geaccepteerd. Nu repareren we het.',
    estimate_declined: 'U hebt de reparatie afgewezen. We sturen uw machine ongerepareerd naar u terug.',
    awaiting_payment: 'Betaal de factuur hieronder. We beginnen met de reparatie zodra uw betaling binnen is.',
    payment_check: 'Uw betaling is binnen, maar past niet bij de factuur. We controleren het en mailen u.',
    awaiting_parts: 'We wachten op onderdelen. We gaan verder zodra ze er zijn en mailen u als de datum verandert.',
    repaired: 'Het is gerepareerd. Nu sturen we het naar u terug.',
    replaced: 'We sturen u een vervanging.',
    shipped_back: 'Het is onderweg terug naar u.',
    declined,
    withdrawn,
    lost: 'De bezorgdienst heeft het onderweg naar ons verloren. Dat risico draagt u niet: we sturen u een vervanging en mailen u als die onderweg is.',
    closed,
  },
  not_received: {
    submitted,
    info_requested: infoRequested,
    inquiry:
      'We hebben de bezorgdienst gevraagd het pakket te zoeken en verwachten uiterlijk {expectedOn} een antwoord. Hebben we dat dan niet, dan wachten we niet langer: we sturen het opnieuw of betalen het terug. Duikt het op, meld het dan hieronder.',
    parcel_found:
      'Het pakket is opgedoken, en uw bestelling gaat verder zoals eerder. Is er iets mis mee? De pagina van de bestelling toont uw opties.',
    sent_again:
      'We hebben het opnieuw gestuurd. Duikt het eerste pakket ook op, schrijf ons dan; u hoeft niets te betalen of zelf op te sturen.',
    refunded:
      'We hebben uw terugbetaling gedaan op de betaalmethode die u hebt gebruikt. Het kan enkele dagen duren tot uw bank het toont. Duikt het pakket toch op, schrijf ons dan voordat u het opent: we spreken met u af wat er gebeurt en schrijven niets automatisch af.',
    declined,
    withdrawn,
    expired:
      'We hebben niets van u gehoord, daarom is deze aanvraag verlopen. Uw bestelling blijft zoals ze is, en u kunt het pakket opnieuw melden als het er nog niet is.',
    closed:
      'Deze aanvraag is gesloten. Duikt een pakket dat we hebben terugbetaald of opnieuw gestuurd toch op, schrijf ons dan voordat u het opent; we schrijven niets automatisch af.',
  },
  withdrawal: {
    declared: 'We hebben uw herroeping ontvangen.',
    acknowledged:
      '{sendBackBy, select, none {Stuur het alstublieft terug.} other {Stuur het uiterlijk {sendBackBy} terug.}} {wished, select, none {Kies hieronder: wij sturen een bezorgdienst, of u stuurt het zelf.} other {We boeken de bezorgdienst voor de dag die u koos.}} U hebt uw geld uiterlijk {refundBy} terug; tot dan mogen we wachten op het pakket, of op het bewijs dat u het hebt verzonden.',
    confirmed: 'Er was niets naar u verzonden, dus er hoeft niets terug te komen. U hebt uw geld uiterlijk {refundBy} terug.',
    pickup_booked: booked,
    pickup_failed:
      'De bezorgdienst kon het niet ophalen. {wished, select, none {Kies hieronder een andere ophaling, of stuur het zelf.} other {We boeken de dag die u koos en schrijven u.}}',
    own_shipping: 'U hebt het teruggestuurd. U hebt uw geld uiterlijk {refundBy} terug.',
    picked_up: 'Het is onderweg naar ons. U hebt uw geld uiterlijk {refundBy} terug.',
    received: 'Het is aangekomen. Nu bekijken we het. U hebt uw geld uiterlijk {refundBy} terug.',
    assessed: 'We hebben het bekeken. U hebt uw geld uiterlijk {refundBy} terug.',
    lost: 'De bezorgdienst heeft het pakket onderweg naar ons verloren. Dat risico draagt u niet: nu volgt uw terugbetaling.',
    rejected: 'We sturen het naar u terug. Waarom, hebben we u geschreven.',
    sent_back: 'Het is onderweg terug naar u.',
    declined: 'Uw bestelling blijft zoals ze is. Ziet u het anders, schrijf ons dan hieronder.',
    refunded,
    closed,
  },
}
