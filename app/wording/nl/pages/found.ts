import type { found as english } from '../../en/pages/found.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const found: SameKeys<typeof english> = {
  signIn:
    'Uw bestellingen, track-and-trace, garantie, retouren en reparaties bij EM-Smart. Log in met een code per e-mail, zonder wachtwoord.',
  returns:
    'Wat u bij EM-Smart kunt annuleren, retourneren of ruilen, tot wanneer, wat het kost en wat u terugkrijgt, clausule voor clausule.',
  warranty: 'Wat de garantie van EM-Smart dekt en hoelang, wie de verzending betaalt en hoe een reparatie gaat, clausule voor clausule.',
  legal: 'Voorwaarden, privacy, herroepingsrecht, colofon en toegankelijkheid van de EM-Smart-winkels.',
  legalPage: '{title} · EM-Smart, {store}',
  withdraw:
    'Herroep een overeenkomst met EM-Smart binnen de wettelijke termijn, zonder account. U krijgt meteen een bevestiging per e-mail.',
}
