import type { AddressWords } from '../../en/mails/address.ts'

export const addressReported: AddressWords['addressReported'] = {
  subject: (order) => `${order} : vous avez signalé une adresse de livraison erronée`,
  heading: 'Nous corrigeons votre adresse de livraison',
  reported: (order) => `Vous avez signalé que la commande ${order} partirait à une mauvaise adresse et nous avez indiqué la bonne.`,
  next: 'Nous la corrigeons dans la boutique avant l’expédition de la commande et vous écrivons dans tous les cas.',
  open: 'Ouvrir votre commande',
  notYou:
    'Ce n’était pas vous ? Dites-le-nous tout de suite en répondant à cet e-mail et déconnectez tous les appareils dans votre compte.',
}

export const addressAnswered: AddressWords['addressAnswered'] = {
  correct: {
    subject: (order) => `${order} : votre adresse de livraison est corrigée`,
    heading: 'Votre adresse de livraison est corrigée',
    text: (order) => `La commande ${order} sera livrée à l’adresse que vous nous avez indiquée.`,
  },
  miss: {
    subject: (order) => `${order} : votre commande était déjà expédiée`,
    heading: 'Votre commande était déjà expédiée',
    text: (order) => `La commande ${order} a été remise au transporteur avant que nous ayons pu corriger l’adresse.`,
  },
  wrote: 'Message de notre service client :',
  intercept: 'Tant qu’elle est en route, vous pouvez faire arrêter la livraison : votre commande affiche le prix avant votre décision.',
  open: 'Ouvrir votre commande',
}
