import type { addressReport as english } from '../../en/pages/address-report.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const addressReport: SameKeys<typeof english> = {
  title: 'Adresse de livraison erronée',
  lead: 'La commande {name} n’est pas encore expédiée. Indiquez-nous la bonne adresse ; nous la corrigeons dans la boutique et vous écrivons.',
  door: 'L’adresse est erronée',
  doorText: 'Vous pouvez nous indiquer la bonne adresse jusqu’à l’expédition de la commande.',
  current: 'Adresse actuelle',
  formTitle: 'Où faut-il livrer ?',
  same: 'C’est l’adresse que nous avons déjà pour cette commande. Veuillez y modifier ce qui est faux.',
  send: 'Signaler la bonne adresse',
  back: 'Retour à la commande',
  shutTitle: {
    'on-its-way': 'La commande est en route',
    silent: 'La commande est expédiée',
    delivered: 'La commande est livrée',
    cancelled: 'La commande est annulée',
  },
  shutText: {
    'on-its-way': 'Son adresse ne peut plus être modifiée. Tant qu’elle est en route, vous pouvez faire arrêter la livraison.',
    silent: 'Son adresse ne peut plus être modifiée.',
    delivered: 'Son adresse ne peut plus être modifiée. Ce qui est arrivé peut être retourné.',
    cancelled: 'Rien ne sera expédié : il n’y a pas d’adresse à corriger.',
  },
  next: { intercept: 'Arrêter la livraison', return: 'Retourner des articles', question: 'Nous écrire' },
  states: {
    waiting: 'Signalée, en cours de vérification',
    replaced: 'Remplacée par un signalement plus récent',
    asked: 'En cours de correction dans la boutique',
    corrected: 'Corrigée dans la boutique',
    too_late: 'Trop tard : déjà expédiée',
  },
  reported: 'Votre signalement du {date}',
  saysWaiting: 'Nous corrigeons l’adresse avant l’expédition de la commande et vous écrivons dans tous les cas.',
  saysCorrected: 'La commande sera livrée à cette adresse.',
  saysTooLate: 'La commande avait été remise au transporteur avant que nous ayons pu la corriger.',
  messages: 'Messages à ce sujet',
  again: 'Signaler une autre adresse',
  subject: 'Adresse de livraison erronée',
  message: 'L’adresse de livraison est erronée. La bonne adresse :',
  answers: {
    correct: 'L’adresse est corrigée dans la boutique : la commande sera livrée à l’adresse que vous avez indiquée.',
    miss: 'La commande avait été expédiée avant que nous ayons pu corriger l’adresse.',
  },
  staffTitle: 'Adresse de livraison erronée',
  staffText: 'Corrigez-la d’abord dans la boutique, puis indiquez-le ici : le client reçoit un e-mail.',
  staffRight: 'La bonne adresse',
  staffShipped: 'Selon la boutique, la commande est expédiée.',
  staffNote: 'Message au client',
  staffByShop:
    'Sur votre indication, la boutique la reprend et laisse partir la commande. Le client reçoit un e-mail une fois que c’est fait.',
  staffAsked:
    'Il est demandé à la boutique de la reprendre ; la commande est retenue jusque-là. Le client reçoit un e-mail une fois que c’est fait.',
  staffTakeOver: 'Corriger dans la boutique',
  staffCorrect: 'Corrigée dans la boutique',
  staffMiss: 'Trop tard, elle est expédiée',
  staffMovedOn:
    'Quelqu’un a répondu à ce signalement, ou le client en a envoyé un autre, pendant que vous l’aviez ouvert. Rien de ce que vous avez envoyé n’a été exécuté.',
}
