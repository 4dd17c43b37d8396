import type { KeptWords, PrivacyWords } from '../../en/legal/privacy.ts'

const kept: KeptWords = {
  account: {
    what: 'Account: e-mailadres, naam, taal, winkel, bewaarde ophaaladressen, passkeys',
    why: 'Zodat u kunt inloggen, uw bestellingen ziet en aanvragen kunt doen.',
    parts: { all: '' },
  },
  signIn: {
    what: 'Inloggen: eenmalige codes, sessies, netwerkadres, browser, land voor zover bekend',
    why: 'Om anderen uit uw account te houden en u nieuwe aanmeldingen te melden.',
    parts: { code: 'code', unused: 'ongebruikte sessie', session: 'sessie hoogstens', tries: 'getelde pogingen' },
  },
  orders: {
    what: 'Bestellingen: artikelen, bedragen, bezorgadres, pakketten, serienummers, punten',
    why: 'Om uw bestellingen te tonen en te berekenen wat u ermee kunt. Uw bestellingen komen van de winkel waar u ze plaatste.',
    parts: { contact: 'naam en adres', rest: 'gegevens zonder naam' },
  },
  requests: {
    what: 'Aanvragen: wat u ons vertelt, ons antwoord en de bedragen, ophalingen, terugbetalingen',
    why: 'Om annuleringen, retouren, ruilingen en reparaties te beantwoorden en uit te voeren.',
    parts: {
      contact: 'naam en adres',
      rest: 'gegevens zonder naam',
      draft: 'niet verstuurde aanvraag',
      price: 'getoonde maar niet verstuurde terugbetaling',
    },
  },
  vouchers: {
    what: 'Tegoedbonnen waarvoor u punten inwisselt',
    why: 'Om de code in de winkel te maken en uw punten kloppend te houden.',
    parts: { code: 'code, na het einde van de tegoedbon', rest: 'gegevens zonder de code' },
  },
  recalls: {
    what: 'Terugroepingen: adres, product, serienummer, uw antwoord',
    why: 'Om u een onveilig product te melden en te bewijzen dat we dat deden.',
    parts: { contact: 'adres en serienummer', rest: 'product en antwoord' },
  },
  withdrawals: {
    what: 'Herroepingen: naam, bestelling, waar de ontvangstbevestiging heen gaat, moment van ontvangst',
    why: 'Om een herroeping te bevestigen en uit te voeren, en te bewijzen dat ze is ontvangen.',
    parts: { all: '' },
  },
  files: {
    what: 'Foto’s, video’s en logbestanden die u ons stuurt',
    why: 'Om schade en gebreken te beoordelen.',
    parts: {
      filed: 'na het einde van de aanvraag',
      unfiled: 'bij een niet verstuurde aanvraag',
      unfinished: 'afgebroken upload',
      rejected: 'notitie dat een bestand niet is geaccepteerd',
    },
  },
  messages: { what: 'Berichten aan de klantenservice', why: 'Om u te antwoorden.', parts: { all: '' } },
  mails: {
    what: 'E-mails die we u sturen',
    why: 'Om u te vertellen wat er met uw bestellingen en aanvragen gebeurt.',
    parts: { text: 'tekst', fact: 'dat ze is gestuurd', code: 'dat een inlogcode is gestuurd' },
  },
  exports: { what: 'Kopieën van uw gegevens die u aanvraagt', why: 'Zodat u ze kunt downloaden.', parts: { all: '' } },
  trail: {
    what: 'Logboek van wijzigingen: wat wanneer is gedaan, met netwerkadres en browser, zonder naam',
    why: 'Om te bewijzen wie wat deed, en misbruik te vinden.',
    parts: { all: '' },
  },
}

export const privacy: PrivacyWords = {
  controller: 'Wie verantwoordelijk is',
  officer: 'Functionaris voor gegevensbescherming',
  kept: 'Wat we bewaren, waarom en hoelang',
  columns: { what: 'Wat', why: 'Waarom', ground: 'Rechtsgrond', time: 'Hoelang' },
  grounds: {
    b: 'Overeenkomst, art. 6, lid 1, onder b), AVG',
    c: 'Wettelijke verplichting, art. 6, lid 1, onder c), AVG',
    f: 'Gerechtvaardigd belang bij veiligheid, art. 6, lid 1, onder f), AVG',
  },
  keptWords: kept,
  asAccount: 'tot u uw account verwijdert',
  noEnd: 'geen vast einde',
  fromOrder: (years) => `${years} vanaf de bestelling`,
  fromReceipt: (years) => `${years} vanaf ontvangst`,
  part: (part, time) => `${part}: ${time}`,
  notUsed: 'We tonen geen reclame, gebruiken geen analyses en verkopen geen gegevens.',
  recipients: 'Wie nog meer gegevens krijgt',
  recipientsText: 'Wie voor ons werkt, krijgt alleen wat daarvoor nodig is.',
  recipientColumns: { what: 'Waarvoor', who: 'Wie', where: 'Waar', safeguard: 'Bescherming buiten de EER' },
  roles: {
    hosting: 'Beheert de servers en de database',
    shop: 'Beheert de winkel waar uw bestellingen vandaan komen',
    mail: 'Bezorgt onze e-mails',
    files: 'Bewaart de bestanden die u ons stuurt',
    carrier: 'Haalt pakketten op of bezorgt ze: naam, adres, telefoonnummer',
  },
  carrierByHand: 'De bezorgdienst die we u voor het pakket noemen',
  inEurope: 'niet nodig',
  automatic: 'Automatische antwoorden',
  automaticText:
    'Het portaal berekent meteen wat u met een bestelling kunt en wat het kost, volgens het gepubliceerde beleid en wat u opgeeft. Het beoordeelt niemand: alleen de bestelling en uw antwoorden tellen. Bent u het niet eens met een antwoord, vraag dan om een uitzondering of schrijf ons, en iemand bekijkt het.',
  rights: 'Uw rechten',
  rightsItems: [
    'Uw gegevens inzien en downloaden: in uw account onder ‘Uw gegevens’, of via ons.',
    'Onjuiste gegevens laten verbeteren: in uw account, of door ons.',
    'Uw gegevens laten verwijderen: in uw account onder ‘Mijn account verwijderen’. Wat we van de wet moeten bewaren, is afgeschermd tot de tijd om is.',
  ],
  rightsByLaw: [
    'Het gebruik ervan laten beperken, en ze in een gangbaar formaat naar iemand anders meenemen.',
    'Om eigen redenen bezwaar maken tegen wat op ons gerechtvaardigd belang berust.',
  ],
  complain: 'U kunt ook een klacht indienen bij een gegevensbeschermingsautoriteit, bijvoorbeeld:',
  mustYou: 'Wat u ons moet geven',
  mustYouText:
    'Zonder e-mailadres is er geen account, en zonder adres en telefoonnummer kan er geen bezorgdienst komen. Alles wat als optioneel is gemarkeerd, kunt u weglaten.',
}
