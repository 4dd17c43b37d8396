import type { returns as english } from '../../en/pages/returns.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const returns: SameKeys<typeof english> = {
  itemsTitle: { return: 'Que voulez-vous retourner ?', exchange: 'Que voulez-vous échanger ?' },
  deniedTitle: 'Ne peut pas être retourné',
  wish: 'Que souhaitez-vous à la place ?',
  wishHint: 'Modèle, taille ou couleur. Nous vous indiquons le prix avant tout enlèvement.',
  giftsTitle: 'Cadeaux',
  giftsText:
    'Les cadeaux repartent avec l’article auquel ils étaient joints. Vous pouvez aussi les garder : nous déduisons alors leur valeur.',
  quantity: 'Quantité de {title}',
  atMost:
    '{left, plural, =0 {Cet article ne peut plus être retourné.} one {Un seul exemplaire de cet article peut encore être retourné.} other {Jusqu’à # exemplaires de cet article peuvent encore être retournés.}}',
  paid: 'Payé {amount}',
  giftWorth: 'Cadeau, valeur {amount}',
  condition: 'État de {title}',
  conditions: { unopened: 'Non ouvert', unused: 'Ouvert, non utilisé', used: 'Utilisé', damaged: 'Endommagé après la livraison' },
  conditionHints: {
    unopened: 'Sceau d’usine intact.',
    unused: 'L’emballage est ouvert, l’article n’a jamais été utilisé.',
    used: 'L’article a été allumé ou utilisé.',
    damaged: 'L’article a été cassé ou rayé après son arrivée.',
  },
  fault: 'Tout est-il arrivé comme prévu : {title} ?',
  faults: {
    none: 'Oui',
    defective: 'L’article ne fonctionnait pas',
    damaged_on_arrival: 'L’article est arrivé endommagé',
    wrong_item: 'Ce n’est pas ce que j’ai commandé',
    missing_part: 'Il manquait quelque chose',
  },
  confirmTitle: 'Veuillez confirmer',
  accessoriesIncluded: 'Tous les accessoires sont inclus',
  originalPackaging: 'L’article est dans son emballage d’origine avec le matériel de protection',
  confirmHint: 'Vous pouvez continuer sans cela, mais nous pourrions alors refuser le retour ou déduire un montant.',
}
