import type { claims as english } from '../../en/pages/claims.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const claims: SameKeys<typeof english> = {
  title: 'Quel droit souhaitez-vous utiliser ?',
  hint: {
    statutory:
      'Vous disposez des deux droits. La garantie légale vous accorde davantage ici, c’est pourquoi elle figure en premier. À vous de choisir.',
    shop: 'Vous disposez des deux droits. Notre garantie commerciale vous accorde davantage ici, c’est pourquoi elle figure en premier. À vous de choisir.',
    same: 'Vous disposez des deux droits et ils vous accordent ici la même chose. À vous de choisir.',
  },
  options: {
    guarantee_repair: 'Garantie légale : réparation',
    guarantee_replacement: 'Garantie légale : remplacement',
    warranty: 'Notre garantie commerciale',
  },
  free: 'Gratuit, transport aller et retour compris.',
  review: 'Nous vérifions si la garantie le couvre encore. Le transport aller et retour est à notre charge.',
  limits: 'Si l’option choisie est impossible, ou coûterait beaucoup plus que l’autre, nous vous le disons et vous proposons l’autre.',
  warranty: { free: 'Réparation gratuite.', quoted: 'Réparation payante, sur devis.', open: 'Nous vérifions ce qu’elle couvre.' },
  shares: {
    none: 'Le transport est gratuit.',
    some: 'Vous payez {share} du transport aller et retour.',
    all: 'Vous payez le transport aller et retour.',
  },
  says: { guarantee: 'Garantie légale ({country})', warranty: 'Notre garantie commerciale' },
  remedies: { guarantee_repair: 'Réparation', guarantee_replacement: 'Remplacement' },
  restsOn: 'Fondement',
  chosen: 'Votre choix',
  period: 'Couvert',
  periodOf: 'du {from} au {to}',
  presumed: 'Sans preuve à apporter',
  presumedOf: 'si le problème apparaît au plus tard le {date}',
  notPresumed: 'a pris fin le {date}',
  cost: 'Réparation et pièces',
  shipping: 'Transport aller et retour',
  costs: { free: 'gratuit', review: 'gratuit si la garantie le couvre' },
  shipped: 'gratuit pour vous',
  answerTitle: 'Ce que couvre la garantie légale',
  repaired: 'Cette réparation prolonge la garantie légale de {months} mois.',
  next: {
    sendIn:
      'Veuillez nous envoyer l’article. {wished, select, none {Planifiez votre enlèvement ci-dessous et remettez-le} other {Nous réservons l’enlèvement pour le jour que vous avez choisi. Remettez-le}} au plus tard le {arriveBy}. Le transport est gratuit pour vous.',
    afterMonth:
      'Il fallait remettre l’article au plus tard le {arriveBy}. Vous pouvez encore l’envoyer{wished, select, none { ; planifiez votre enlèvement ci-dessous} other {, le jour que vous avez choisi}}. Vos droits au titre de la garantie légale restent inchangés.',
  },
  shopSays: 'Ce que prévoit notre garantie commerciale',
  staff: {
    title: 'Droit invoqué',
    open: 'Au titre de la garantie légale',
    review: 'Au titre de la garantie légale, à vérifier',
    warranty: 'Au titre de la garantie commerciale de la boutique',
    closed: 'Au titre de la garantie commerciale ; la garantie légale ne couvre pas ce cas',
    free: 'Sans frais pour le client : réparation, pièces et transport aller et retour.',
    remedy: 'Choix du client : {remedy}.',
    alsoOpen: 'La garantie légale était également possible ; le client a choisi la garantie commerciale.',
    presumed: 'Apparu au plus tard le {date} : à la boutique de prouver que le défaut n’existait pas dès l’origine.',
    over: 'Apparu après le {date} : au client de montrer que le défaut existait dès l’origine.',
    repaired: 'Une réparation à ce titre prolonge la garantie de {months} mois.',
  },
}
