import type { unsent as english } from '../../en/pages/unsent.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

import { account } from './account.ts'

export const unsent: SameKeys<typeof english> = {
  signedOutTitle: 'Votre session a pris fin : rien n’a été envoyé',
  signedOutText: 'Vos saisies sont conservées tant que cet onglet reste ouvert.',
  otherTitle: 'Un autre compte est connecté : rien n’a été envoyé',
  otherText:
    'Ceci a été écrit alors qu’un autre compte était connecté ici. Ce qui a été écrit et choisi est conservé tant que cet onglet reste ouvert.',
  signIn: 'Se connecter dans un nouvel onglet',
  thenGoOn: 'Revenez ensuite à cet onglet et continuez.',
  thenCopy: 'Copiez ce que vous avez écrit, connectez-vous et collez-le là-bas : ce navigateur ne dit pas à qui c’était.',
  toAccount: 'Ouvrir votre compte dans un nouvel onglet',
  thenChange: 'Déconnectez-vous là-bas et connectez-vous avec le compte utilisé pour écrire. Revenez ensuite à cet onglet et continuez.',
  goOn: 'Continuer avec mes saisies',
  backTitle: 'Connexion réussie',
  backText:
    'Ce que vous avez écrit se trouve dans l’onglet d’où vous venez. Retournez-y et choisissez « {goOn} ». Vous pouvez fermer celui-ci.',
  toHome: 'Aller à votre page d’accueil',
  fields: {
    text: 'Votre message',
    subject: 'Objet',
    reason: 'Ce qui s’est passé, ou pourquoi',
    wish: 'Ce que vous souhaitez à la place',
    why: 'Pourquoi vous n’êtes pas d’accord',
    name: 'Nom',
    company: account.company,
    street: account.street,
    addition: account.addition,
    postcode: account.postcode,
    city: account.city,
    region: account.region,
    phone: 'Téléphone',
    email: 'Adresse e-mail',
    number: 'Numéro de commande',
    known: 'Adresse e-mail ou code postal de la commande',
    model: 'Modèle',
    serial: 'Numéro de série',
    seller: 'Achetée chez',
    boughtOn: 'Achetée le',
    proof: 'Numéro de la facture ou du ticket',
  },
}
