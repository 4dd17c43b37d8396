import type { welcome as english } from '../../en/pages/welcome.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const welcome: SameKeys<typeof english> = {
  title: 'Avantages réservés aux membres',
  subtitle: 'Connectez-vous pour retrouver commandes, garantie et points',
  tracking: 'Suivi des commandes en temps réel',
  trackingText: 'Chaque colis, de notre entrepôt à votre porte.',
  support: 'Service après-vente dédié',
  supportText: 'Annulez, retournez ou demandez une réparation en ligne. Vous voyez votre remboursement avant de décider.',
  points: 'Points membres',
  pointsText: 'Gagnez des points à chaque achat.',
}
