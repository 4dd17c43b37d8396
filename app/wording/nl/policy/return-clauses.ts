import type { Clause } from '#app/domain/policy/decision.ts'
import type { ClauseTranslation } from '../../policy/clause-translation.ts'

export const returnClauses = {
  R1: {
    text: [],
    reading:
      'Annuleren, de levering stoppen of weigeren geldt voor alles wat van de bestelling over is, cadeaus inbegrepen; voor cadeaus wordt dan niets ' +
      'afgetrokken. Kosten worden berekend over wat voor de artikelen is betaald, na kortingen, inclusief belasting. Over de verzendkosten van de ' +
      'bestelling worden geen kosten berekend; bij een toegestane annulering krijgt u ze terug, anders niet.',
  },
  'R1.A': {
    text: [
      'U kunt de bestelling annuleren door binnen {freeHours} {freeHours|uur|uur} na aankoop contact op te nemen met onze klantenservice. De ' +
        'servicekosten zijn dan {cancelRate}. Andere verwerkingskosten zijn voor rekening van de klant.',
    ],
    reading:
      'De {freeHours} {freeHours|uur|uur} zijn verstreken tijd, tot en met de laatste milliseconde. In die tijd wordt een bestelling die al is ' +
      'verzonden, gestopt voor {interceptInFreeHoursRate}. Voor een bestelling die daarna nog niet is verzonden, geeft de pagina geen regel: ons ' +
      'team beslist en er worden geen kosten toegezegd.',
  },
  'R1.B': {
    text: [
      'Is de bestelling verzonden maar nog niet bezorgd, dan kunt u per e-mail vragen de levering te stoppen. Hiervoor gelden servicekosten van ' +
        '{interceptRate}.',
    ],
    reading: null,
  },
  'R1.C': {
    text: [
      'Is de bestelling al bezorgd, dan kunt u het pakket weigeren en naar ons magazijn laten terugkeren. Hiervoor gelden servicekosten van ' +
        '{refuseRate}.',
    ],
    reading:
      'U kunt het pakket aan de deur weigeren, en een bezorgd pakket dat u niet hebt geopend nog binnen {windowDays} {windowDays|dag|dagen} na ' +
      'ontvangst; u betaalt de verzending ervan zoals bij een retour. Is de dag van ontvangst niet bekend, dan beslist ons team.',
  },
  'R2.window': {
    text: [
      'Onbeschadigde producten kunnen, om welke reden ook, binnen {windowDays} {windowDays|dag|dagen} na ontvangst worden geretourneerd voor ' +
        'terugbetaling.',
    ],
    reading:
      'De dagen tellen in de tijdzone van de winkel: de dag van ontvangst telt niet mee en de termijn eindigt met het laatste moment van de laatste ' +
      'dag. Een onbekende dag van ontvangst is nooit “te laat”; ons team beslist.',
  },
  'R2.delivered': {
    text: [],
    reading: 'Een retour begint met de bezorging; daarvoor kan de bestelling worden geannuleerd, gestopt of geweigerd.',
  },
  'R2.undamaged': {
    text: ['Alleen onbeschadigde producten kunnen worden geretourneerd voor terugbetaling.'],
    reading: 'Beschadigd betekent: beschadigd na ontvangst; wat beschadigd aankwam, meldt u als gebrek.',
  },
  'R2.fault': {
    text: [],
    reading:
      'Wat defect, beschadigd, verkeerd of onvolledig aankwam, is geen bedenking: ons team beslist en er worden geen kosten toegezegd.',
  },
  'R2.quantity': {
    text: [],
    reading:
      'U kunt niet meer retourneren dan er van de aankoop over is. Wat voor delen van een regel wordt terugbetaald, is samen wat voor het geheel is ' +
      'betaald.',
  },
  'R2.packing': {
    text: [
      'Bij een retour is de klant verantwoordelijk voor het juist verpakken van het product met het originele beschermmateriaal. Gebruik de ' +
        'originele verpakking en het originele materiaal om schade tijdens het transport te voorkomen.',
    ],
    reading: null,
  },
  'R2.transit': {
    text: [
      'EM-Smart is niet aansprakelijk voor schade of verlies tijdens de retourzending; zorg er dus voor dat het product veilig is verpakt.',
    ],
    reading: null,
  },
  'R2.complete': {
    text: ['Retouren moeten alle accessoires bevatten.', 'De artikelen moeten de originele verpakking en het beschermmateriaal bevatten.'],
    reading: 'Een onvolledige retour kan worden afgewezen en er kunnen bedragen worden afgetrokken; hij wordt niet vooraf geweigerd.',
  },
  'R2.region': {
    text: [
      'Onze niet-goed-geld-terugregeling van {windowDays} {windowDays|dag|dagen} en de garantievoorwaarden gelden alleen voor bestellingen uit de ' +
        'landen op onze verzendpagina. Voor producten die elders zijn verzonden, draagt de koper alle verzendkosten van een retour of ruil.',
    ],
    reading: 'Buiten deze landen gaat een retour in overleg: ons team beslist. Een reparatie is daar mogelijk op kosten van de klant.',
  },
  'R2.gift': {
    text: [
      'Bevat de bestelling cadeaus, stuur die dan met het hoofdartikel mee terug. Anders wordt de waarde van het cadeau van de terugbetaling ' +
        'afgetrokken. Geopende verbruiksartikelen die u cadeau kreeg, kunnen niet worden geretourneerd.',
    ],
    reading:
      'Een cadeau hoort bij het artikel waarvoor het is gegeven, anders bij de eerste machine, anders bij het duurste artikel. Het wordt, naar ' +
      'verhouding van wat ervan ontbreekt, afgetrokken wanneer met een retour dat hele artikel terug is, en alle aftrek samen is niet meer dan wat na ' +
      'de kosten overblijft. Een cadeau retourneert u als elk ander artikel, tegen prijs nul.',
  },
  'R2.rejection': { text: ['Retouren kunnen worden afgewezen als de artikelen niet aan de bovenstaande eisen voldoen.'], reading: null },
  'R2.claim': {
    text: [
      'Het recht op terugbetaling volgens de niet-goed-geld-terugregeling van {windowDays} {windowDays|dag|dagen} vervalt {claimWindowDays} ' +
        '{claimWindowDays|dag|dagen} nadat een garantieaanvraag is geopend. Een verzoek om terugbetaling van artikelen waarvan de termijn van ' +
        '{windowDays} {windowDays|dag|dagen} voorbij is, kunnen we niet behandelen.',
    ],
    reading:
      'Een garantieaanvraag die wordt geopend terwijl de termijn vanaf ontvangst loopt, verschuift het einde ervan naar {claimWindowDays} ' +
      '{claimWindowDays|dag|dagen} na de laatste van die aanvragen. Een latere heropent niets, en een verschoven termijn verschuift niet nog eens.',
  },
  'R3.A1': {
    text: [
      'Retouren gelden voor producten die via de officiële kanalen van EM-Smart zijn gekocht. Hebt u niet rechtstreeks in de onlinewinkels van ' +
        'EM-Smart gekocht, vraag dan de verkoper om terugbetaling.',
    ],
    reading: null,
  },
  'R3.A2': {
    text: ['De kosten van de retourzending zijn voor rekening van de klant; EM-Smart regelt de ophaling.'],
    reading:
      'De prijs staat al in het eerste antwoord, naar het gewicht van het pakket en de plaats van de ophaling. Met de definitieve prijs stemt u in ' +
      'voordat de ophaling wordt geboekt; tot dan kunt u de retour kosteloos annuleren. Afgetrokken wordt wat is afgesproken.',
  },
  'R3.A3': {
    text: ['Verbruiksartikelen en los gekochte materialen en filters voor rookafzuigers kunnen niet worden geretourneerd.'],
    reading: 'Over wat niet in onze catalogus staat, wordt niet op goed geluk beslist; ons team beslist.',
  },
  'R3.B': {
    text: ['De servicekosten hangen af van de productcategorie en de staat van de verpakking.'],
    reading: 'De kosten van elk artikel worden afgerond op de cent, de helft naar boven; totalen zijn sommen van afgeronde kosten.',
  },
  'R3.C': {
    text: ['De landen die we bedienen, zijn de landen waar onze winkels naartoe verzenden.'],
    reading:
      'De pagina noemt alleen “US”, “Germany” en “Other European regions”; de landen, de valuta, de tijdzone en de feestdagen van elke winkel staan ' +
      'hier.',
  },
  'R4.request': {
    text: [
      'Schrijf voor een retour per e-mail aan onze officiële klantenservice: {email}. Vermeld het oorspronkelijke bestelnummer en de exacte naam ' +
        'van de producten die u wilt retourneren, een korte reden (bijvoorbeeld van gedachten veranderd) en eventuele bewijzen (schermafbeeldingen, ' +
        'foto’s, video’s of logbestanden, voor zover van toepassing).',
    ],
    reading: null,
  },
  R4: {
    text: [
      'Onze klantenservice beoordeelt de aanvraag binnen {reviewDays} {reviewDays|werkdag|werkdagen} en neemt contact met u op over de volgende ' +
        'stappen.',
    ],
    reading:
      'Werkdagen zijn maandag tot en met vrijdag, behalve de feestdagen van de winkel; de beoordeling is er uiterlijk aan het einde van de laatste. ' +
      'Valt een Amerikaanse feestdag met vaste datum in het weekend, dan is ook de vrijdag ervoor of de maandag erna vrij.',
  },
  'R4.approval': {
    text: [
      'Alle retouren moeten vooraf door onze klantenservice worden goedgekeurd. Niet-goedgekeurde retouren kunnen worden afgewezen. Producten die ' +
        'zonder goedkeuring worden teruggestuurd, worden mogelijk niet aangenomen of terugbetaald.',
    ],
    reading: 'Een ruil volgt de regels van een retour en wordt altijd door ons team bevestigd.',
  },
  'R4.pickup': {
    text: [
      'Is de aanvraag goedgekeurd en het pakket juist verpakt, dan laat EM-Smart het door een bezorgdienst bij de klant ophalen. U ontvangt dan ' +
        '{pickupDocuments} {pickupDocuments|document|documenten} om vóór de ophaling af te drukken. De bezorgdienst belt vooraf; geef hem bij ' +
        'aankomst het pakket met de afgedrukte documenten mee.',
    ],
    reading: null,
  },
  R5: {
    text: [
      'De terugbetaling begint zodra ons magazijn de geretourneerde producten heeft ontvangen en de controle heeft afgerond. Het bedrag gaat terug ' +
        'naar de betaalmethode van de bestelling en u krijgt een e-mail wanneer het is overgemaakt. Meestal gebeurt dat binnen {refundDays} ' +
        '{refundDays|werkdag|werkdagen}; de precieze tijd kan ook van de bank afhangen.',
    ],
    reading: null,
  },
  'R5.balance': {
    text: [],
    reading:
      'Nooit wordt meer toegezegd dan wat voor de bestelling is betaald en nog niet is teruggegeven. Is wat van de artikelen en de verzending over is ' +
      'meer dan dat, dan beslist ons team en worden kosten noch terugbetalingen toegezegd.',
  },
  'R6.change': {
    text: ['Alle voorwaarden kunnen volgens de regels van EM-Smart wijzigen.'],
    reading: 'De versie die gold toen u bestelde, is van toepassing; een verstuurde aanvraag houdt de versie waarmee ze is verstuurd.',
  },
  'R6.questions': {
    text: ['Neem bij vragen over retouren, verzending of kosten contact op met onze klantenservice: {email}.'],
    reading: null,
  },
  'R6.method': { text: ['Terugbetalingen gaan alleen naar de betaalmethode waarmee is gekocht.'], reading: null },
  'R6.refusal': {
    text: ['EM-Smart behoudt zich het recht voor retouren te weigeren die niet aan deze voorwaarden voldoen.'],
    reading: null,
  },
  'R6.parts': {
    text: [
      'Het bedrag van de terugbetaling kan worden aangepast als bij de geretourneerde artikelen onderdelen, accessoires of verpakking ontbreken.',
    ],
    reading: null,
  },
  'R6.address': {
    text: [
      'Klanten zijn verantwoordelijk voor juiste verzendgegevens; EM-Smart is niet aansprakelijk voor vertragingen of problemen door een verkeerd ' +
        'adres.',
    ],
    reading: null,
  },
  'R6.delays': { text: ['EM-Smart is niet aansprakelijk voor vertragingen door bezorgdiensten of bij de douane.'], reading: null },
  'R6.missing': {
    text: [],
    reading:
      'De pagina zegt niet wat er gebeurt met een pakket dat nooit aankomt. Tot de bezorging is het risico niet voor u: u kunt het melden als er ' +
      '{silentDays} {silentDays|dag|dagen} geen nieuws is, vanaf {notThereDays} {notThereDays|dag|dagen} na een bezorging die nooit aankwam, of als ' +
      'de bezorgdienst het niet kon bezorgen. Eerst wordt de bezorgdienst gevraagd. Wordt het niet gevonden, dan wordt het opnieuw verzonden of ' +
      'terugbetaald: wat voor de inhoud is betaald, met het bijbehorende deel van de verzendkosten en zonder kosten. Was het adres verkeerd, dan ' +
      'beslist ons team.',
  },
  'R6.bulk': {
    text: [
      'Voor groot- of maatwerkbestellingen kunnen andere voorwaarden voor retour en terugbetaling gelden; vraag ze vóór de bestelling na bij ons ' +
        'verkoopteam.',
    ],
    reading: 'Voor zo’n bestelling worden kosten noch terugbetalingen toegezegd; het verkoopteam beslist.',
  },
  'R6.warranty': {
    text: ['De garantie blijft volgens de garantievoorwaarden van EM-Smart gelden, los van deze voorwaarden voor retouren en ruilen.'],
    reading: null,
  },
} satisfies Partial<Record<Clause, ClauseTranslation>>
