import type { parts as english } from '../../en/pages/parts.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const parts: SameKeys<typeof english> = {
  question: 'De quelle livraison s’agit-il ?',
  hint: 'Délais et montants varient d’une livraison à l’autre : chaque demande porte sur une seule. Vous pouvez envoyer une autre demande pour l’autre.',
  other: 'Choisir une autre livraison',
  cancelTitle: 'Annuler des articles de la commande {name}',
  cancelThese: 'Annuler ces articles',
  cancelLead: 'Cela annule tout ce qui n’est pas encore expédié. Rien ne nous est transmis avant votre envoi.',
  standing: {
    unshipped: 'Pas encore expédié',
    in_transit: 'En route',
    sentOn: 'En route depuis le {date}',
    out_for_delivery: 'En cours de livraison',
    attempted: 'Livraison tentée',
    delivered: 'Livré',
    deliveredOn: 'Livré le {date}',
    silent: 'Expédié le {date}, sans nouvelles du transporteur',
    counter: 'Acheté dans notre magasin',
  },
  severalText: 'Votre commande arrive en {count} livraisons. Chacune a ses propres possibilités et délais.',
  receipt: {
    title: 'Votre colis est-il arrivé ?',
    counterTitle: 'Avez-vous emporté votre commande ?',
    text: 'Nous l’avons expédié le {date} et n’avons plus de nouvelles du transporteur depuis un moment. Dites-nous si vous l’avez, pour que nous puissions vous aider.',
    counterText: 'Cette commande a été vendue dans notre magasin : il n’y a pas de suivi. Dites-nous si vous l’avez.',
    yes: 'Oui, je l’ai',
    no: 'Non, pas encore',
    noAfterAll: 'Il est finalement arrivé',
    saidYesTitle: 'Merci. Nous avons noté qu’il est arrivé',
    saidYesText: 'Vous pouvez maintenant le retourner ou le faire réparer. Nous vérifions la date de livraison lors de votre demande.',
    saidNoTitle: 'Vous nous avez indiqué le {date} qu’il n’est pas arrivé',
    saidNoText:
      'Notre équipe demande au transporteur où il se trouve et vous écrit au plus tard le {by} : nous le retrouvons, le renvoyons ou le remboursons. Vous n’avez rien à faire d’ici là.',
    messages: 'Messages sur ce colis',
    saidNoLate:
      'Notre équipe le recherche. Les dernières nouvelles figurent sous les messages, et vous pouvez nous y écrire à tout moment.',
  },
  homeTitle: 'Votre colis est-il arrivé ?',
  homeText: 'Commande {name} : pas de nouvelles du transporteur depuis le {date}.',
  homeCounterText: 'Commande {name}, achetée dans notre magasin.',
  homeAnswer: 'Répondre',
  staff: {
    title: 'Livraison confirmée',
    text: 'À utiliser si vous savez, par le transporteur ou le client, que le colis est arrivé. La date fait courir le délai de retour.',
    day: 'Livré le',
    dayHint: 'Laissez vide si personne ne connaît la date.',
    save: 'Marquer comme livré',
    saved: 'Marqué comme livré',
    wrongDay: 'Saisissez une date entre le jour d’expédition et aujourd’hui.',
    said: {
      cameCustomer: 'Le client a indiqué le {date} : reçu',
      missingCustomer: 'Le client a indiqué le {date} : non reçu',
      cameStaff: 'Marqué comme livré par notre équipe le {date}',
    },
    question: 'Ouvrir la conversation',
  },
}
