import type { missing as english } from '../../en/pages/missing.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const missing: SameKeys<typeof english> = {
  door: 'Colis non reçu ?',
  report: 'Signaler comme non reçu',
  open: 'Si vous n’avez pas reçu ce colis, dites-le-nous. Le transporteur le recherche ; s’il ne le trouve pas, nous le renvoyons ou le remboursons.',
  later: 'Vous pouvez le signaler comme non reçu à partir du {date}.',
  until:
    'D’ici là, consultez le suivi et demandez à vos voisins et à votre foyer ; regardez aussi aux endroits de dépôt habituels. Il peut encore arriver.',
  saidNo: 'Signalez-le : le transporteur le recherche ; s’il ne le trouve pas, nous le renvoyons ou le remboursons.',
  trackingTitle: 'Suivi',
  noTracking: 'Nous n’avons aucune nouvelle de ce colis de la part du transporteur.',
  lookedTitle: 'L’avez-vous cherché ?',
  lookedText: 'Les colis réapparaissent souvent ici. Cochez où vous avez regardé ; cela ne change rien à votre remboursement.',
  lookedFor: {
    neighbours: 'J’ai demandé aux voisins',
    safe_place: 'J’ai regardé aux endroits habituels : garage, entrée, local à courrier, consigne à colis',
    household: 'J’ai demandé à toutes les personnes de mon foyer',
  },
  addressTitle: 'L’adresse de livraison était-elle la bonne ?',
  addressRight: 'L’adresse est la bonne',
  addressWrong: 'L’adresse est erronée',
  addressRightHint: 'C’est là que le colis devait arriver.',
  addressWrongHint: 'Nous l’examinerons. Indiquez-nous la bonne adresse à l’étape suivante.',
  photo: 'Sur la dernière page, vous pouvez ajouter une photo de l’endroit où il devrait se trouver (facultatif).',
  caseTitle: 'Vos indications sur le colis',
  tracking: {
    silent: 'Pas de nouvelles du transporteur ; considéré comme manquant à partir du {date}',
    failed: 'Le transporteur n’a pas pu le livrer',
    delivered: 'Livré le {date}, selon le transporteur',
    deliveredUnknown: 'Livré, jour inconnu',
  },
  notLooked: 'Pas encore cherché',
  found: {
    title: 'A-t-il réapparu ?',
    text: 'Si vous avez le colis maintenant, dites-le-nous et nous arrêtons les recherches. Vous pouvez toujours le retourner ou le faire réparer.',
    button: 'J’ai le colis maintenant',
  },
}
