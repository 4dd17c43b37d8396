import type { AccessibilityWords } from '../../en/legal/accessibility.ts'

export const accessibility: AccessibilityWords = {
  service: 'Waar dit portaal voor is',
  serviceText:
    'Hier zien klanten hun bestellingen, pakketten en garantie en doen ze aanvragen: annuleren, retourneren, ruilen, laten repareren of een overeenkomst herroepen. Berichten en foto’s kunnen worden gestuurd, en documenten voor de bezorgdienst geprint of op een telefoon getoond.',
  use: 'Hoe u het gebruikt',
  useText:
    'U logt in met een code die we u mailen, of met een passkey. Elke aanvraag gaat in korte stappen; u kunt steeds terug, en wat u typte, blijft staan. Voordat u verstuurt, ziet u de terugbetaling en de redenen. Een overeenkomst herroepen kan zonder account.',
  meets: 'Hoe het aan de eisen voldoet',
  meetsText: 'We bouwen en testen het portaal volgens EN 301 549 en WCAG 2.2, niveau AA. Bij elke wijziging controleren tests dat',
  meetsItems: [
    'de pagina’s bij een automatische controle van WCAG 2.2 AA geen fout tonen, in lichte en donkere kleuren, op telefoon en computer,',
    'aanvragen met alleen het toetsenbord kunnen, en de focus altijd staat waar men verdergaat,',
    'geen pagina vanaf 320 pixels zijwaarts scrolt, en tekst kan worden vergroot,',
    'aanvragen zonder JavaScript werken,',
    'fouten in tekst worden gemeld, bij het veld en in een lijst, en niets van wat is getypt verloren gaat,',
    'documenten om te printen voor schermlezers zijn getagd en dezelfde inhoud hebben als een pagina.',
  ],
  lacks: 'Wat nog niet toegankelijk is',
  lacksItems: [
    'Foto’s en video’s die klanten sturen, hebben geen eigen beschrijving.',
    'Een label dat een bezorgdienst ons geeft, wordt ongewijzigd doorgegeven; het kan een afbeelding zijn. De gegevens ervan staan als tekst op de pagina.',
    'Automatische controles vinden niet elke drempel. Een test door mensen die een schermlezer gebruiken, moet nog gebeuren.',
  ],
  assessed: (day) => `Laatst in zijn geheel bekeken: ${day}.`,
  tell: 'Meld ons een drempel',
  tellText: 'Werkt iets niet voor u? Schrijf of bel: we helpen u met wat u wilde doen en verhelpen de oorzaak.',
  authority: 'Markttoezichtautoriteit',
  authorityText: 'Helpen we u niet, dan kunt u terecht bij de autoriteit die toeziet op de toegankelijkheid van diensten:',
}
