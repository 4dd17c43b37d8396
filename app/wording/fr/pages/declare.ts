import type { declare as english } from '../../en/pages/declare.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

// `entry` and `confirm` are the labels of Directive 2011/83/EU, art. 11a(1) and (3), as art. D. 221-5 of the French consumer code has them
// too; `statement` follows its model form.
export const declare: SameKeys<typeof english> = {
  entry: 'Renoncer au contrat ici',
  title: 'Se rétracter d’un contrat',
  lead: 'Aucun motif ni compte n’est nécessaire. Nous accusons réception de votre rétractation par e-mail, immédiatement.',
  orderLead: 'Aucun motif n’est nécessaire. Nous accusons réception de votre rétractation par e-mail, immédiatement.',
  name: 'Votre nom',
  contract: 'Numéro de commande',
  contractHint: 'Par exemple #DE-1042. Pas de numéro sous la main ? Indiquez ce que vous avez acheté et quand.',
  email: 'Adresse e-mail pour l’accusé de réception',
  items: 'Articles, si ce n’est pas toute la commande',
  itemsHint: 'Laissez ce champ vide pour vous rétracter de toute la commande.',
  linesTitle: 'Quels articles ?',
  linesHint: 'Tout est sélectionné. Réduisez ce que vous voulez garder ; 0 signifie que vous gardez tout.',
  nothingLeft:
    'D’après nos données, il ne reste rien dans cette commande dont vous puissiez vous rétracter. Vous pouvez tout de même déclarer votre rétractation ; notre équipe l’examinera.',
  chooseLines: 'Laissez au moins un article sélectionné.',
  tooMany: 'La commande en compte moins.',
  review: 'Continuer',
  reviewNext: 'Vous vérifiez votre rétractation sur la page suivante et vous l’y confirmez.',
  reviewTitle: 'Vérifier votre rétractation',
  reviewLead: 'Elle prend effet lorsque vous la confirmez.',
  statement: 'Je vous notifie par la présente ma rétractation du contrat ci-dessous.',
  everything: 'Tout le contrat',
  itemsTerm: 'Articles',
  nameTerm: 'Nom',
  contractTerm: 'Contrat',
  emailTerm: 'Accusé de réception à',
  confirm: 'Confirmer la rétractation',
  change: 'Modifier',
  crowded:
    'De très nombreuses rétractations arrivent en ce moment de votre réseau. Rien de ce que vous avez saisi n’est perdu : confirmez à nouveau dans quelques minutes, ou envoyez la rétractation par e-mail à {email}, ce qui vaut tout autant.',
  receivedTitle: 'Votre rétractation nous est parvenue',
  receivedLead: 'Elle a pris effet. Vous n’avez rien d’autre à faire pour cela.',
  receivedAt: 'Reçue le',
  reference: 'Référence',
  mailed: 'L’accusé de réception est en route vers {email}. Son contenu est le même que celui de cette page.',
  notMailed:
    'Tant d’accusés de réception ont été envoyés aujourd’hui à {email} que nous n’en envoyons pas d’autre. Enregistrez ou imprimez cette page : elle est votre accusé de réception.',
  nextTitle: 'La suite',
  next: 'Nous rattachons votre rétractation à votre commande et vous écrivons au sujet du renvoi des biens et de votre remboursement.',
  nextOpened: 'Votre rétractation est rattachée à votre commande. Sa page indique ce qu’il faut renvoyer, comment et pour quand.',
  refund:
    'Votre remboursement est dû dans les 14 jours suivant cette déclaration. Nous pouvons attendre d’avoir reçu les biens ou la preuve de leur expédition.',
  openCase: 'Ouvrir votre rétractation',
  back: 'Commande {name}',
  noticeTitle: 'Cette rétractation vient-elle de vous ?',
  noticeLead:
    'Nous avons reçu une rétractation qui cite votre commande {name}, avec une autre adresse e-mail que la vôtre. Rien n’a changé pour votre commande.',
  noticeOrder: 'Votre commande',
  noticeAt: 'Déclarée le',
  noticeMine: 'Oui, c’était moi',
  noticeMineText: 'Elle vaut alors comme votre rétractation de cette commande, dès le moment où elle a été déclarée.',
  noticeNotMine: 'Non, ce n’était pas moi',
  noticeNotMineText: 'Votre commande reste inchangée et notre équipe en est informée.',
  noticeAnsweredMine: 'Vous nous avez indiqué que c’était vous.',
  noticeAnsweredNotMine: 'Vous nous avez indiqué que ce n’était pas vous. Votre commande reste inchangée.',
  noticeSettled: 'Notre équipe a déjà traité cette rétractation. Vous n’avez rien à faire.',
}
