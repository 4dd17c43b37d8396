import type { unsent as english } from '../../en/pages/unsent.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

import { account } from './account.ts'

export const unsent: SameKeys<typeof english> = {
  signedOutTitle: 'U was uitgelogd, daarom is er niets verstuurd',
  signedOutText: 'Wat u invulde, staat er nog zolang dit tabblad open is.',
  otherTitle: 'U bent met een ander account ingelogd, daarom is er niets verstuurd',
  otherText:
    'Dit is geschreven toen hier een ander account was ingelogd. Wat is geschreven en gekozen, staat er nog zolang dit tabblad open is.',
  signIn: 'Inloggen in een nieuw tabblad',
  thenGoOn: 'Kom dan terug naar dit tabblad en ga door.',
  thenCopy: 'Kopieer wat u schreef, log in en plak het daar: deze browser zegt niet van wie het was.',
  toAccount: 'Uw account in een nieuw tabblad openen',
  thenChange: 'Log daar uit en log in met het account waarmee het is geschreven. Kom dan terug naar dit tabblad en ga door.',
  goOn: 'Doorgaan met wat ik invulde',
  backTitle: 'U bent ingelogd',
  backText: 'Wat u schreef, staat in het tabblad waar u vandaan komt. Ga erheen en kies ‘{goOn}’. Dit tabblad kunt u sluiten.',
  toHome: 'Naar uw startpagina',
  fields: {
    text: 'Uw bericht',
    subject: 'Onderwerp',
    reason: 'Wat er gebeurde, of waarom',
    wish: 'Wat u in de plaats wilt',
    why: 'Waarom u het er niet mee eens bent',
    name: 'Naam',
    company: account.company,
    street: account.street,
    addition: account.addition,
    postcode: account.postcode,
    city: account.city,
    region: account.region,
    phone: 'Telefoon',
    email: 'E-mailadres',
    number: 'Bestelnummer',
    known: 'E-mailadres of postcode van de bestelling',
    model: 'Model',
    serial: 'Serienummer',
    seller: 'Gekocht bij',
    boughtOn: 'Gekocht op',
    proof: 'Nummer van de factuur of bon',
  },
}
