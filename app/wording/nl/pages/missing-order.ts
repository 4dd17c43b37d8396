import type { missingOrder as english } from '../../en/pages/missing-order.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const missingOrder: SameKeys<typeof english> = {
  link: 'Bestelling niet gevonden?',
  title: 'Ontbrekende bestelling toevoegen',
  lead: 'Bestellingen met {email} verschijnen automatisch. Hier kunt u een bestelling met een ander adres toevoegen.',
  backToOrders: 'Uw bestellingen',
  number: 'Bestelnummer',
  numberHint: 'U vindt het in uw bestelbevestiging, bijvoorbeeld #1042.',
  known: 'E-mailadres of postcode van de bestelling',
  knownHint: 'Het adres waarmee is besteld, of de postcode waarheen is verzonden.',
  whatNext: 'We sturen een code naar het e-mailadres waarmee is besteld. Vul die in om de bestelling toe te voegen.',
  send: 'Code sturen',
  codeTitle: 'Vul de code in',
  codeLead:
    'Als uw gegevens bij bestelling {number} passen, is er een code van 8 cijfers onderweg naar het e-mailadres waarmee is besteld.',
  add: 'Bestelling toevoegen',
  change: 'Uw gegevens wijzigen',
  added: 'De bestelling staat nu in uw account.',
  taken:
    'De code klopt, maar deze bestelling hoort bij een ander account. Is dat van u, log dan in met dat adres. Zo niet, schrijf dan naar {address} en ons team bekijkt het.',
  slowDown: 'Te veel pogingen. Wacht even en probeer het opnieuw.',
  busy: 'We sturen codes nu langzamer. Probeer het over een minuut opnieuw.',
  withoutTitle: 'Geen code?',
  withoutText:
    'Controleer het nummer en het adres en kijk in uw spammap. Is er alleen met een telefoonnummer besteld, of met een adres dat u niet meer gebruikt, schrijf dan naar <address></address> met het bestelnummer en ons team voegt het toe aan uw account.',
}
