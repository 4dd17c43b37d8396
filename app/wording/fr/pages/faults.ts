import type { faults as english } from '../../en/pages/faults.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const faults: SameKeys<typeof english> = {
  notFoundTitle: 'Cette page est introuvable',
  notFoundText:
    'L’adresse est peut-être mal saisie, ou la page appartient à un autre compte. Vérifiez que vous utilisez l’adresse e-mail de votre commande pour vous connecter.',
  failedTitle: 'Une erreur s’est produite de notre côté',
  failedText: 'Ce que vous avez envoyé est soit enregistré entièrement, soit pas du tout. Veuillez réessayer dans un instant.',
  busyTitle: 'Nous sommes très sollicités en ce moment',
  busyText: 'Veuillez réessayer dans une minute. Rien de ce que vous venez d’envoyer n’a été enregistré ou modifié.',
  unavailableTitle: 'Service momentanément indisponible',
  unavailableText: 'Veuillez réessayer dans une minute. Ce que vous venez d’envoyer est soit enregistré entièrement, soit pas du tout.',
  roleTitle: 'Votre rôle ne le permet pas',
  roleText: 'Rien n’a été modifié. Demandez à un collègue qui en a le droit, ou à un administrateur de changer votre rôle.',
  refusedTitle: 'Cet envoi n’a pas été accepté',
  refusedText: 'Revenez en arrière, rechargez la page et renvoyez le formulaire.',
  otherSiteTitle: 'Ce formulaire ne vient pas de nos pages',
  otherSiteText:
    'Pour votre sécurité, nous n’acceptons que les formulaires de nos propres pages. Rien n’a été modifié. Rouvrez la page ici et envoyez le formulaire depuis celle-ci.',
  tooLargeTitle: 'C’était trop pour cette page',
  tooLargeText:
    'Rien n’a été enregistré. Revenez en arrière, raccourcissez votre texte et renvoyez-le. Les photos et fichiers ont leur propre place dans chaque demande.',
  otherHostTitle: 'Ce n’est pas notre adresse',
  otherHostText: 'L’adresse utilisée n’est pas la nôtre. Veuillez continuer depuis notre page d’accueil.',
  reference: 'Référence pour notre service client : {id}',
  toOrders: 'Aller à vos commandes',
  toHome: 'Aller à l’accueil',
  toQueue: 'Aller à la file d’attente',
  again: 'Réessayer',
  or: 'ou écrivez à <mail></mail>',
}
