import type { ReasonCode } from '#app/domain/policy/decision.ts'
import type { ReasonWords } from '../../policy/worded-reason.ts'

export const reasons = {
  not_official_channel: {
    says: 'Dit is niet in een officiële EM-Smart-winkel gekocht.',
    next: 'Vraag de verkoper om terugbetaling. Een reparatie op uw kosten kunt u hier wel aanvragen.',
  },
  bulk_or_custom_order: {
    says: 'Dit is een groot- of maatwerkbestelling, waarvoor eigen voorwaarden kunnen gelden.',
    next: 'Verstuur de aanvraag toch: ons verkoopteam beoordeelt haar en noemt u de voorwaarden van uw bestelling.',
  },
  nothing_left: {
    says: 'Van deze bestelling is niets meer over: alles is geannuleerd, geretourneerd of terugbetaald, of staat op het punt dat te worden.',
    next: 'Volg de open aanvraag, of annuleer haar om de artikelen vrij te geven.',
  },
  within_cancellation_window: {
    says: 'De bestelling is hoogstens {freeHours} {freeHours|uur|uur} geleden geplaatst, dus we rekenen geen servicekosten.',
    next: 'Verstuur de aanvraag binnen de termijn; daarna gelden andere voorwaarden.',
  },
  third_party_fees: {
    says: 'Verwerkingskosten van anderen, zoals uw bank, kunnen we niet terugbetalen.',
    next: 'Vraag uw bank of betaaldienst of die kosten rekent.',
  },
  cancellation_window_over: {
    says: 'De {freeHours} {freeHours|uur|uur} om gratis te annuleren zijn voorbij. De bestelling is nog niet verzonden.',
    next: 'Verstuur de aanvraag: ons team beoordeelt haar en vraagt het magazijn de zending tot dan vast te houden.',
  },
  already_shipped: {
    says: 'De bestelling is al verzonden en kan niet meer worden geannuleerd.',
    next: 'Onderweg kunt u ons vragen de levering te stoppen; na bezorging kunt u haar ongeopend terugsturen of artikelen retourneren.',
  },
  interception_can_fail: {
    says: 'Misschien kan de bezorgdienst de levering niet meer stoppen.',
    next: 'Komt het toch aan, stuur het dan ongeopend terug of retourneer de artikelen.',
  },
  in_transit: {
    says: 'De bestelling is onderweg en we kunnen proberen de levering te stoppen.',
    next: 'Verstuur de aanvraag snel: hoe verder het pakket is, hoe moeilijker het te stoppen is.',
  },
  not_shipped: { says: 'De bestelling is nog niet verzonden, dus er is geen levering te stoppen.', next: 'Annuleer de bestelling.' },
  already_delivered: {
    says: 'De bestelling is al bezorgd, dus de levering kan niet meer worden gestopt.',
    next: 'Stuur het pakket ongeopend terug of retourneer de artikelen.',
  },
  refusable: {
    says: 'U kunt het pakket ongeopend naar ons magazijn terugsturen.',
    next: 'Laat het pakket ongeopend en verstuur de aanvraag, zodat we het verwachten.',
  },
  receipt_date_unknown: {
    says: 'We weten niet op welke datum u het ontving.',
    next: 'Verstuur de aanvraag met iets waaruit de datum blijkt, zoals het bezorgbericht. Ons team beoordeelt haar.',
  },
  not_at_door: {
    says: 'Het pakket heeft u nog niet bereikt en kan dus niet worden teruggestuurd.',
    next: 'Vóór verzending kunt u de bestelling annuleren; onderweg kunt u ons vragen de levering te stoppen.',
  },
  package_opened: {
    says: 'Een bezorgd pakket kan alleen zo worden teruggestuurd zolang het ongeopend is.',
    next: 'Retourneer de artikelen; de servicekosten hangen dan af van hun staat.',
  },
  return_window_over: {
    says: 'De retourtermijn van {windowDays} {windowDays|dag|dagen} na bezorging is voorbij.',
    next: 'Werkt er iets niet, vraag dan een reparatie aan. Voor al het andere kunt u ons om een uitzondering vragen.',
  },
  region_not_supported: {
    says: 'De bestelling is verzonden naar een land dat onze winkels niet bedienen, dus de niet-goed-geld-terugregeling geldt daar niet.',
    next: 'Verstuur de aanvraag: ons team zoekt met u een oplossing. U zou alle verzendkosten betalen.',
  },
  not_delivered: {
    says: 'De bestelling is nog niet bezorgd.',
    next: 'Vóór verzending kunt u annuleren, onderweg ons vragen de levering te stoppen, en aan de deur ongeopend terugsturen.',
  },
  within_return_window: {
    says: 'De retourtermijn loopt nog.',
    next: 'Verstuur de aanvraag voordat de termijn eindigt; de datum van versturen telt.',
  },
  window_moved_by_claim: {
    says: 'Uw garantieaanvraag verlengde de retourtermijn tot {claimWindowDays} {claimWindowDays|dag|dagen} erna.',
    next: 'Verstuur de aanvraag voor die tijd als de garantie het niet oplost.',
  },
  incomplete_return: {
    says: 'Bij een retour horen alle accessoires en de originele verpakking. Zonder die kunnen we hem afwijzen of meer rekenen.',
    next: 'Zoek wat ontbreekt voordat u haar verstuurt, of vertel ons wat u niet kunt vinden.',
  },
  payments_differ: {
    says: 'De betalingen voor deze bestelling passen niet bij de artikelen, dus we kunnen nog geen bedrag bevestigen.',
    next: 'Verstuur de aanvraag: we controleren wat is betaald en terugbetaald en antwoorden uiterlijk op de getoonde datum.',
  },
  unknown_category: { says: 'Dit artikel staat niet in onze catalogus.', next: 'Verstuur de aanvraag: ons team zoekt het op en beslist.' },
  category_not_returnable: {
    says: 'Verbruiksartikelen, materialen, filters en verpakkingen kunnen niet worden geretourneerd.',
    next: 'Laat dit artikel weg. Was het bij het eerste gebruik defect, vraag dan een gratis vervanging aan.',
  },
  opened_consumable_gift: {
    says: 'Een geopend verbruiksartikel dat u cadeau kreeg, kan niet worden geretourneerd.',
    next: 'Laat het weg; we trekken de waarde af als u het artikel waar het bij hoorde helemaal retourneert.',
  },
  damaged: {
    says: 'Het is na bezorging beschadigd en kan dus niet worden geretourneerd.',
    next: 'Vraag een reparatie aan of laat het weg. Kwam het beschadigd aan, vertel ons dat dan: er gelden andere regels.',
  },
  quantity_exceeded: {
    says: 'Dit is meer dan u van dit artikel nog hebt.',
    next: 'Kies een kleiner aantal, of annuleer de open aanvraag voor de rest.',
  },
  fault_reported: {
    says: 'U meldde dat het gebrekkig, beschadigd, verkeerd of onvolledig aankwam, dus ons team bekijkt het voordat we kosten noemen.',
    next: 'Voeg foto’s of een video van het gebrek toe, dan kunnen we sneller antwoorden.',
  },
  service_fee: {
    says: 'We rekenen servicekosten.',
    next: 'Ze zijn al van de getoonde terugbetaling afgetrokken. Hoe beter de staat, hoe lager ze zijn.',
  },
  gift_not_returned: {
    says: 'U houdt een cadeau dat bij dit artikel hoorde, dus we trekken de waarde af.',
    next: 'Selecteer het cadeau en stuur het met het artikel terug om de aftrek te vermijden.',
  },
  return_shipping: {
    says: 'U betaalt de retourzending; wij boeken de ophaling.',
    next: 'U stemt in met de definitieve prijs voordat de ophaling wordt geboekt; tot dan kunt u uw aanvraag gratis annuleren.',
  },
  exchange_needs_confirmation: {
    says: 'Ons team bevestigt elke ruil.',
    next: 'Verstuur de aanvraag en vertel ons wat u in de plaats wilt; we antwoorden uiterlijk op de getoonde datum.',
  },
  agreement: {
    says: 'Voor deze machine geldt een servicecontract, dat voorgaat.',
    next: 'Verstuur de aanvraag: ons team controleert het contract.',
  },
  discontinued: {
    says: 'De laatste onderhoudsdatum van dit product is voorbij.',
    next: 'Schrijf naar {email}: misschien hebben we een andere oplossing, zoals een reserveonderdeel.',
  },
  not_covered: {
    says: 'De garantie dekt dit niet.',
    next: 'We kunnen het wel repareren: u krijgt eerst een prijsopgave en beslist dan. U betaalt de verzending heen en terug.',
  },
  first_use_replacement: {
    says: 'Het was bij het eerste gebruik defect, dus we vervangen het gratis.',
    next: 'Verstuur de aanvraag met een foto van het defect; u betaalt niets.',
  },
  not_repairable: {
    says: 'Verbruiksartikelen, materialen, filters en verpakkingen repareren we niet.',
    next: 'Was het bij het eerste gebruik defect, vertel ons dat in de aanvraag; koop anders een nieuw exemplaar.',
  },
  depends_on_diagnosis: {
    says: 'Of de garantie dit dekt, hangt af van wat er kapot is.',
    next: 'Verstuur de aanvraag: we zoeken samen uit welk onderdeel het is voordat iets geld kost.',
  },
  expired: {
    says: 'De garantieperiode is voorbij; het levenslange onderhoud loopt door.',
    next: 'Verstuur de aanvraag: u krijgt eerst een prijsopgave en beslist dan. U betaalt de verzending heen en terug.',
  },
  covered: {
    says: 'De garantie dekt dit: de reparatie is gratis, en u betaalt {coveredShare} van de verzending.',
    next: 'Verstuur de aanvraag. We proberen het eerst online op te lossen en halen de machine op als dat niet helpt.',
  },
  prohibited_action: {
    says: 'Er is iets gebeurd waardoor de garantie kan vervallen, dus ons team beoordeelt uw aanvraag.',
    next: 'Beschrijf precies wat er is gebeurd.',
  },
  parcel_silent: {
    says: 'Er is al {silentDays} {silentDays|dag|dagen} geen nieuws van het pakket, dus het is niet meer onderweg.',
    next: 'Verstuur de aanvraag: we vragen de bezorgdienst het te zoeken; lukt dat niet, dan sturen we het opnieuw of betalen we het terug.',
  },
  delivered_not_there: {
    says: 'Volgens de bezorgdienst is het pakket bezorgd, maar u hebt het niet.',
    next: 'Verstuur de aanvraag: we vragen de bezorgdienst om het bezorgbewijs; wordt het pakket niet gevonden, dan sturen we het opnieuw of betalen we het terug.',
  },
  delivery_failed: {
    says: 'De bezorgdienst kon het pakket niet bezorgen.',
    next: 'Verstuur de aanvraag: we vragen de bezorgdienst waar het is en sturen het opnieuw of betalen het terug.',
  },
  too_early_to_miss: {
    says: 'Het pakket is nog niet laat genoeg: u kunt het melden als er {silentDays} {silentDays|dag|dagen} geen nieuws is, vanaf de dag na een bezorging die u niet bereikte, of als de bezorgdienst het niet kon bezorgen.',
    next: 'Volg tot dan de zending en vraag het de buren en huisgenoten, en kijk op de gebruikelijke plekken.',
  },
  carrier_asked_first: {
    says: 'We vragen eerst de bezorgdienst. Alleen als het pakket niet wordt gevonden, sturen we het opnieuw of betalen we het terug.',
    next: 'Duikt het intussen op, meld het ons dan in de aanvraag.',
  },
  address_was_wrong: {
    says: 'U meldde dat het pakket naar een verkeerd adres ging.',
    next: 'Verstuur de aanvraag: ons team zoekt het pakket en vertelt u wat mogelijk is.',
  },
} satisfies Record<ReasonCode, ReasonWords>
