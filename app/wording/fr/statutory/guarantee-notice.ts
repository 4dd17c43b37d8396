import type { NoticeWords } from '../../statutory/worded-notice.ts'

// Annex I of Implementing Regulation (EU) 2025/1960. The French of the Official Journal was not at hand: this is translated from the English
// and to be replaced by it word for word (docs/decisions/0312-french-and-italian.md).
export const guaranteeNotice: NoticeWords = {
  title: 'Garantie légale',
  least: 'Protection minimale de deux ans au titre de la garantie légale pour les biens vendus dans l’Union européenne.',
  claims: {
    intro: 'Les consommateurs peuvent faire valoir leurs droits au titre de la garantie légale de conformité, par exemple si les biens :',
    items: ['ne correspondent pas à la description ;', 'ne fonctionnent pas comme prévu.'],
  },
  sellers: {
    intro:
      'Les vendeurs sont responsables de tout défaut de conformité qui existait au moment de la livraison des biens et qui apparaît pendant la durée de la garantie légale. Dans ce cas, les vendeurs sont tenus de proposer :',
    items: [
      'une réparation gratuite ou un remplacement gratuit ;',
      'dans certains cas, une réduction du prix ou un remboursement intégral.',
    ],
  },
  countries:
    'Dans certains pays, la durée de la garantie légale est plus longue. Pour les biens d’occasion, une durée plus courte peut s’appliquer, mais pas inférieure à un an.',
  more: 'Pour plus d’informations sur vos droits dans un pays donné, scannez le code QR ci-dessous ou interrogez le vendeur.',
  address: 'europa.eu/youreurope/guarantees',
  todo: {
    intro: 'Que faire si vous recevez des biens non conformes :',
    items: [
      'contactez le vendeur dès que possible pour signaler le problème ;',
      'fournissez une preuve d’achat, telle qu’un ticket de caisse, une facture ou un relevé bancaire.',
    ],
  },
  label:
    'Les vendeurs et les producteurs peuvent aussi proposer des garanties commerciales, qui s’appliquent indépendamment de la garantie légale. Ainsi, ce label GARAN signale une garantie commerciale de durabilité offerte par le producteur sans coût supplémentaire et couvrant l’ensemble du bien.',
}
