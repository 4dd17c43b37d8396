import { declare } from '../pages/declare.ts'
import type { WithdrawalWords } from '../../en/legal/withdrawal.ts'

// The label of the law stands once, where the page that it leads to has it.
const { entry }: Readonly<{ entry: string }> = declare

// Richtlijn 2011/83/EU, bijlage I, zoals gewijzigd bij de Richtlijnen (EU) 2019/2161 en (EU) 2023/2673: de zinnen zijn van de wet. De meeste
// zijn vergeleken met winkels die de modelinstructies overnemen; `online` en de rest niet met het Publicatieblad.
const possession = 'waarop u of een door u aangewezen derde, die niet de vervoerder is,'

export const withdrawal: WithdrawalWords = {
  right: 'Herroepingsrecht',
  within: 'U heeft het recht om binnen een termijn van 14 dagen zonder opgave van redenen de overeenkomst te herroepen.',
  expires: 'De herroepingstermijn verstrijkt 14 dagen na de dag',
  expiresFrom: [
    `${possession} het goed fysiek in bezit krijgt;`,
    `${possession} het laatste goed fysiek in bezit krijgt, als u in één bestelling meerdere goederen heeft besteld die apart worden geleverd;`,
    `${possession} de laatste zending of het laatste onderdeel fysiek in bezit krijgt, als een goed in verschillende zendingen of onderdelen wordt geleverd.`,
  ],
  inform: (trader) =>
    `Om het herroepingsrecht uit te oefenen, moet u ons (${trader}) via een ondubbelzinnige verklaring (bv. schriftelijk per post of e-mail) op de hoogte stellen van uw beslissing de overeenkomst te herroepen. U kunt hiervoor gebruikmaken van het bijgevoegde modelformulier voor herroeping, maar bent hiertoe niet verplicht.`,
  online: (address) =>
    `U kunt uw herroepingsrecht ook online uitoefenen op ${address}. Als u van deze onlinefunctie gebruikmaakt, sturen wij u onverwijld op een duurzame gegevensdrager (bv. per e-mail) een ontvangstbevestiging met de inhoud van de herroepingsverklaring en de datum en het tijdstip van ontvangst.`,
  withdrawHere: entry,
  deadline:
    'Om de herroepingstermijn na te leven volstaat het om uw mededeling betreffende uw uitoefening van het herroepingsrecht te verzenden voordat de herroepingstermijn is verstreken.',
  effects: 'Gevolgen van de herroeping',
  reimburse:
    'Als u de overeenkomst herroept, ontvangt u alle betalingen die u tot op dat moment heeft gedaan, inclusief leveringskosten (met uitzondering van eventuele extra kosten ten gevolge van uw keuze voor een andere wijze van levering dan de door ons geboden goedkoopste standaard levering) onverwijld en in ieder geval niet later dan 14 dagen nadat wij op de hoogte zijn gesteld van uw beslissing de overeenkomst te herroepen, van ons terug. Wij betalen u terug met hetzelfde betaalmiddel als waarmee u de oorspronkelijke transactie heeft verricht, tenzij u uitdrukkelijk anderszins heeft ingestemd; in ieder geval zullen u voor zulke terugbetaling geen kosten in rekening worden gebracht.',
  withhold:
    'Wij mogen wachten met terugbetaling tot wij de goederen hebben teruggekregen, of u heeft aangetoond dat u de goederen heeft teruggezonden, al naargelang welk tijdstip eerst valt.',
  sendBack: (warehouse) =>
    `U dient de goederen onverwijld, doch in ieder geval niet later dan 14 dagen na de dag waarop u het besluit de overeenkomst te herroepen aan ons heeft medegedeeld, aan ons of aan ${warehouse} terug te zenden of te overhandigen. U bent op tijd als u de goederen terugstuurt voordat de termijn van 14 dagen is verstreken.`,
  cost: 'De directe kosten van het terugzenden van de goederen komen voor uw rekening.',
  value:
    'U bent alleen aansprakelijk voor de waardevermindering van de goederen die het gevolg is van het gebruik van de goederen, dat verder gaat dan nodig is om de aard, de kenmerken en de werking van de goederen vast te stellen.',
  without: 'Wanneer er geen herroepingsrecht is',
  withoutText:
    'Het is er niet voor goederen die volgens uw specificaties zijn gemaakt of duidelijk persoonlijk zijn. Het is een recht van consumenten, niet van bedrijven die voor hun handel kopen.',
  form: 'Modelformulier voor herroeping',
  formHint: '(dit formulier alleen invullen en terugzenden als u de overeenkomst wilt herroepen)',
  formLines: (trader) => [
    `Aan ${trader}:`,
    'Ik/Wij (*) deel/delen (*) u hierbij mede dat ik/wij (*) onze overeenkomst betreffende de verkoop van de volgende goederen/levering van de volgende dienst (*) herroep/herroepen (*),',
    'Besteld op (*)/Ontvangen op (*),',
    'Naam/Namen consument(en),',
    'Adres consument(en),',
    'Handtekening van consument(en) (alleen wanneer dit formulier op papier wordt ingediend),',
    'Datum',
  ],
  formEnd: '(*) Doorhalen wat niet van toepassing is.',
  byEmail: (email) => `e-mail: ${email}`,
  byPhone: (phone) => `telefoon: ${phone}`,
}
