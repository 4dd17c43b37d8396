import type { region as english } from '../../en/pages/region.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const region: SameKeys<typeof english> = {
  title: 'Choisissez votre région',
  visiting: 'Vous semblez venir d’une autre région. Veuillez choisir votre boutique',
  explain:
    'Langue, boutique et panier suivent votre choix. Une commande garde les montants, les dates et le format papier de la boutique où elle a été passée.',
  legend: 'Votre boutique',
  submit: 'Continuer',
  suggested: 'Suggestion pour vous',
  kept: 'Nous conservons votre choix pendant un an. Vous pouvez le modifier à tout moment en haut de chaque page.',
  stores: { us: 'États-Unis', de: 'Allemagne', eu: 'Autres régions d’Europe' },
  storeNotes: {
    us: 'Dollars américains, livraison aux États-Unis',
    de: 'Euros, livraison en Allemagne',
    eu: 'Euros, livraison dans {count} pays d’Europe',
  },
}
