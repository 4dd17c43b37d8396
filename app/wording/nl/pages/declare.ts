import type { declare as english } from '../../en/pages/declare.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

// `entry` en `confirm`: Richtlijn 2011/83/EU, artikel 11 bis, leden 1 en 3, ingevoegd door Richtlijn (EU) 2023/2673. Niet vergeleken met het
// Publicatieblad, dat niet voorhanden was; `statement` volgt bijlage I, deel B.
export const declare: SameKeys<typeof english> = {
  entry: 'Overeenkomst hier herroepen',
  title: 'Een overeenkomst herroepen',
  lead: 'U hebt geen reden en geen account nodig. We bevestigen de ontvangst van uw herroeping meteen per e-mail.',
  orderLead: 'U hebt geen reden nodig. We bevestigen de ontvangst van uw herroeping meteen per e-mail.',
  name: 'Uw naam',
  contract: 'Bestelnummer',
  contractHint: 'Bijvoorbeeld #DE-1042. Geen nummer bij de hand? Schrijf wat u kocht en wanneer.',
  email: 'E-mailadres voor de ontvangstbevestiging',
  items: 'Artikelen, als het niet de hele bestelling is',
  itemsHint: 'Laat dit leeg om de hele bestelling te herroepen.',
  linesTitle: 'Welke artikelen?',
  linesHint: 'Alles is geselecteerd. Verlaag wat u wilt houden; met 0 houdt u alles ervan.',
  nothingLeft:
    'Volgens onze gegevens is er in deze bestelling niets meer te herroepen. U kunt uw herroeping toch verklaren; ons team bekijkt haar.',
  chooseLines: 'Laat minstens één artikel geselecteerd.',
  tooMany: 'De bestelling heeft er minder van.',
  review: 'Doorgaan',
  reviewNext: 'Op de volgende pagina controleert en bevestigt u uw herroeping.',
  reviewTitle: 'Controleer uw herroeping',
  reviewLead: 'Ze gaat in zodra u haar bevestigt.',
  statement: 'Hierbij deel ik u mede dat ik de volgende overeenkomst herroep.',
  everything: 'Alles van deze overeenkomst',
  itemsTerm: 'Artikelen',
  nameTerm: 'Naam',
  contractTerm: 'Overeenkomst',
  emailTerm: 'Ontvangstbevestiging naar',
  confirm: 'Herroeping bevestigen',
  change: 'Wijzigen',
  crowded:
    'Er komen nu heel veel herroepingen vanuit uw netwerk. Wat u typte, is niet verloren: bevestig over enkele minuten opnieuw, of stuur haar per e-mail naar {email}, wat net zo goed geldt.',
  receivedTitle: 'We hebben uw herroeping ontvangen',
  receivedLead: 'Ze is ingegaan. Daarvoor hoeft u verder niets te doen.',
  receivedAt: 'Ontvangen op',
  reference: 'Kenmerk',
  mailed: 'De ontvangstbevestiging is onderweg naar {email}. Er staat hetzelfde in als op deze pagina.',
  notMailed:
    'Er zijn vandaag zoveel ontvangstbevestigingen naar {email} gegaan dat we er geen meer sturen. Bewaar of print deze pagina: ze is uw ontvangstbevestiging.',
  nextTitle: 'Wat er nu gebeurt',
  next: 'We koppelen uw herroeping aan uw bestelling en schrijven u over het terugsturen van de goederen en over uw terugbetaling.',
  nextOpened: 'Uw herroeping is aan uw bestelling gekoppeld. Op haar pagina ziet u wat u terugstuurt, hoe en wanneer uiterlijk.',
  refund:
    'Uw terugbetaling volgt binnen 14 dagen na deze verklaring. We mogen wachten tot de goederen terug zijn of u hebt aangetoond dat u ze hebt verzonden.',
  openCase: 'Uw herroeping openen',
  back: 'Bestelling {name}',
  noticeTitle: 'Was deze herroeping van u?',
  noticeLead:
    'We hebben een herroeping ontvangen die uw bestelling {name} noemt, met een ander e-mailadres dan het uwe. Aan uw bestelling is niets veranderd.',
  noticeOrder: 'Uw bestelling',
  noticeAt: 'Verklaard op',
  noticeMine: 'Dit was ik',
  noticeMineText: 'Ze geldt dan als uw herroeping van deze bestelling, vanaf het moment van de verklaring.',
  noticeNotMine: 'Dit was ik niet',
  noticeNotMineText: 'Uw bestelling blijft zoals ze is, en ons team weet het.',
  noticeAnsweredMine: 'U hebt ons gezegd dat u het was.',
  noticeAnsweredNotMine: 'U hebt ons gezegd dat u het niet was. Uw bestelling blijft zoals ze is.',
  noticeSettled: 'Ons team heeft deze herroeping al afgehandeld. U hoeft niets te doen.',
}
