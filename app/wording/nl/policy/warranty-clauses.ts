import type { Clause } from '#app/domain/policy/decision.ts'
import type { ClauseTranslation } from '../../policy/clause-translation.ts'

export const warrantyClauses = {
  W1: {
    text: [],
    reading:
      'De garantie begint op de dag van ontvangst; is die niet bekend, op de dag van verzending en anders van aankoop. Ze dekt tot het einde van ' +
      'dezelfde datum na afloop van haar maanden (de laatste van de maand als die datum niet bestaat), verlengd met de dagen waarop ze door ' +
      'reparaties stilstond.',
  },
  'W1.series': {
    text: ['EM-Smart geeft {warrantyMonths} maanden garantie op de series Nova, Basic, Mopa en Super.'],
    reading: 'Is de serie niet bekend, dan beslist de diagnose.',
  },
  'W1.dual': {
    text: ['Serie Dual: EM-Smart geeft {dualMonths} maanden garantie op de fiberlaserbron en de diodelaserbron.'],
    reading: 'De andere onderdelen van de serie Dual zijn niet gedekt; is niet bekend wat defect is, dan beslist de diagnose.',
  },
  'W1.lifetime': {
    text: [
      'EM-Smart biedt levenslang onderhoud. Na het einde van de garantie blijft EM-Smart repareren. De klant draagt dan wel alle verzend- en ' +
        'reparatiekosten (de laatste worden per geval vastgesteld).',
    ],
    reading: null,
  },
  W2: {
    text: [
      'Werkt het product tijdens de garantie niet goed, verstuur dan hier een aanvraag of schrijf ons op {email} met het bestelnummer of een ' +
        'aankoopbewijs.',
    ],
    reading: null,
  },
  'W2.remote': {
    text: [
      'Ons team probeert het probleem eerst online op te lossen. Lukt dat niet op afstand, dan moet het product mogelijk naar een ' +
        'reparatiecentrum van EM-Smart; in dat geval laten we het door een bezorgdienst ophalen.',
    ],
    reading: null,
  },
  'W2.shipping': {
    text: [
      'Valt het probleem binnen de garantieperiode, dan repareert of vervangt EM-Smart het product kosteloos. We vragen u wel {coveredShare} van de ' +
        'verzendkosten te dragen.',
    ],
    reading: null,
  },
  'W.delivered': { text: [], reading: 'Een reparatie kan worden aangevraagd zodra de bestelling is bezorgd.' },
  W3: {
    text: [
      'Stuurt u het apparaat na een reparatieaanvraag binnen de afgesproken termijn ({sendInMonths} {sendInMonths|maand|maanden}) vanaf de datum ' +
        'van de eerste aanvraag in, dan wordt de garantie vanaf die eerste aanvraag berekend.',
      'Stuurt u het apparaat niet binnen de afgesproken termijn in, dan loopt de garantie gewoon door, zonder verlenging, en wordt ze berekend ' +
        'volgens de oorspronkelijke garantieperiode.',
    ],
    reading:
      'Het telt dat het apparaat op tijd aan de bezorgdienst is meegegeven; de termijn loopt opnieuw vanaf de dag waarop we u vragen het in te ' +
      'sturen, als die later is. Op tijd wordt de aanvraag beoordeeld op de dag van de eerste aanvraag, en de dagen tot het apparaat terug is, tellen ' +
      'niet voor de garantie. Te laat wordt ze beoordeeld op de dag van meegeven. Een tweede aanvraag voor hetzelfde defect voordat het is verholpen, ' +
      'houdt de eerste datum.',
  },
  'W4.expired': {
    text: ['Deze garantie geldt niet voor producten waarvan de garantie is verlopen.'],
    reading: 'Is de dag van ontvangst niet bekend, dan bekijkt ons team aanvragen tot {graceDays} {graceDays|dag|dagen} na het einde.',
  },
  'W4.channel': {
    text: ['Deze garantie geldt niet voor producten die via niet-geautoriseerde kanalen zijn gekocht of door anderen zijn doorverkocht.'],
    reading: null,
  },
  'W4.cause': {
    text: [
      'Deze garantie geldt niet voor normale slijtage, verkleuring of verbruik tijdens het gebruik.',
      'Ook niet voor schade door onjuist gebruik, onjuiste behandeling of opslag of door ongevallen (vallen, water, extreme temperaturen, insecten ' +
        'enz.).',
      'Ook niet voor schade door niet-geautoriseerde reparatie, aanpassing of demontage.',
      'Ook niet voor schade door niet-geautoriseerde onderdelen of software.',
      'Ook niet voor schade door virussen, computeraanvallen, overmacht of de verzending voor reparatie.',
    ],
    reading: null,
  },
  'W4.proof': {
    text: ['Deze garantie geldt niet voor producten zonder geldig aankoopbewijs.'],
    reading: 'Een bestelling die bij ons bekend is, is het bewijs.',
  },
  'W4.category': {
    text: [
      'Deze garantie geldt niet voor verpakkingen, cadeaus, verbruiksartikelen en accessoires (behalve bij een defect bij het eerste gebruik).',
    ],
    reading:
      'Accessoires en cadeaus kunnen op kosten van de klant worden gerepareerd; verbruiksartikelen, materialen, filters en verpakkingen worden niet ' +
      'gerepareerd. Wat niet in onze catalogus staat, bekijkt ons team.',
  },
  'W5.firstuse': {
    text: [
      'Accessoires, verbruiksartikelen en verpakkingen zijn niet gedekt, maar kunnen kosteloos worden vervangen als ze bij het eerste gebruik defect ' +
        'zijn.',
    ],
    reading:
      'Dit geldt ook voor cadeaus, en {accessoryMonths} {accessoryMonths|maand|maanden} lang; het deel van de verzendkosten voor de klant is ' +
      '{firstUseShare}.',
  },
  'W.agents': { text: ['EM-Smart is niet aansprakelijk voor toezeggingen van niet-geautoriseerde tussenpersonen.'], reading: null },
  'W5.discontinued': {
    text: [
      'Voor producten die niet meer worden gemaakt, kondigt EM-Smart de laatste onderhoudsdatum aan; daarna eindigt de garantieservice.',
    ],
    reading: null,
  },
  'W5.agreement': {
    text: ['Voor producten met een afzonderlijke serviceovereenkomst gaat de ondertekende overeenkomst voor.'],
    reading: null,
  },
  W6: {
    text: [
      'De volgende handelingen zijn streng verboden en kunnen de garantie doen vervallen of letsel of schade veroorzaken:',
      'Sluit de USB-kabel niet aan en koppel hem niet los terwijl de machine aanstaat (geen hotplugging).',
      'Kijk niet rechtstreeks in de lens van de laser terwijl die werkt, ook niet met een veiligheidsbril.',
      'Graveer niet langdurig zonder rookafzuiging, vooral niet in materialen zoals pvc of leer.',
      'Verplaats de machine niet terwijl ze werkt.',
      'Maak de binnenkant van de machine niet schoon met een natte doek.',
      'Demonteer de machine niet zonder toestemming. Niet-geautoriseerde demontage heeft gevolgen voor het recht op garantie en kan door onjuiste ' +
        'behandeling andere schade veroorzaken.',
    ],
    reading: 'Een verboden handeling maakt op zichzelf geen einde aan een aanvraag: ons team bekijkt haar.',
  },
  'W.liability': {
    text: [
      'Voor zover de wet niet anders bepaalt, is EM-Smart niet aansprakelijk voor persoonlijk letsel, gegevensverlies, bedrijfsonderbreking of ' +
        'andere indirecte schade of gevolgschade door het gebruik of het niet kunnen gebruiken van het product.',
    ],
    reading: null,
  },
  'W.law': {
    text: [
      'Deze garantie geeft u bepaalde wettelijke rechten, die per land of regio kunnen verschillen. Raadpleeg voor de details de plaatselijke wet.',
    ],
    reading: null,
  },
  'W.update': {
    text: [
      'EM-Smart behoudt zich het recht voor deze voorwaarden uit te leggen en bij te werken volgens de plaatselijke wet- en regelgeving.',
    ],
    reading: null,
  },
} satisfies Partial<Record<Clause, ClauseTranslation>>
