import type { Clause } from '#app/domain/policy/decision.ts'
import type { ClauseTranslation } from '../../policy/clause-translation.ts'

export const warrantyClauses = {
  W1: {
    text: [],
    reading:
      'La garantie commence le jour de la réception ; s’il est inconnu, le jour de l’expédition, sinon de l’achat. Elle couvre jusqu’à la fin ' +
      'du même quantième à l’issue de ses mois (le dernier du mois si cette date n’existe pas), prolongée des jours où des réparations l’ont ' +
      'suspendue.',
  },
  'W1.series': {
    text: ['EM-Smart accorde une garantie de {warrantyMonths} mois pour les séries Nova, Basic, Mopa et Super.'],
    reading: 'Si la série est inconnue, le diagnostic décide.',
  },
  'W1.dual': {
    text: ['Série Dual : EM-Smart accorde une garantie de {dualMonths} mois pour la source laser à fibre et la source laser à diode.'],
    reading: 'Les autres composants de la série Dual ne sont pas couverts ; si l’on ignore lequel est en panne, le diagnostic décide.',
  },
  'W1.lifetime': {
    text: [
      'EM-Smart propose une maintenance à vie. Après la fin de la garantie, EM-Smart continue de réparer. Les clients supportent alors tous ' +
        'les frais de transport et de réparation (ces derniers sont fixés au cas par cas).',
    ],
    reading: null,
  },
  W2: {
    text: [
      'Si votre produit ne fonctionne pas correctement pendant la garantie, faites une demande ici ou écrivez-nous à {email} avec votre ' +
        'numéro de commande ou une preuve d’achat.',
    ],
    reading: null,
  },
  'W2.remote': {
    text: [
      'Notre équipe essaie d’abord de résoudre le problème en ligne. Si cela n’est pas possible à distance, il peut être nécessaire d’envoyer ' +
        'le produit à un centre de réparation EM-Smart ; nous chargeons alors un transporteur de l’enlever chez vous.',
    ],
    reading: null,
  },
  'W2.shipping': {
    text: [
      'Si le problème survient pendant la garantie, EM-Smart répare ou remplace le produit gratuitement. Nous vous demandons toutefois de ' +
        'prendre en charge {coveredShare} des frais de transport.',
    ],
    reading: null,
  },
  'W.delivered': { text: [], reading: 'Une réparation peut être demandée une fois la commande livrée.' },
  W3: {
    text: [
      'Si, après une demande de réparation, vous envoyez l’appareil dans le délai convenu ({sendInMonths} mois) à compter de votre première ' +
        'demande de réparation, la garantie se calcule à partir de la date de cette première demande.',
      'Si vous n’envoyez pas l’appareil dans le délai convenu, la garantie continue de courir normalement, sans prolongation, et se calcule ' +
        'selon la durée de garantie initiale.',
    ],
    reading:
      'C’est la remise de l’appareil au transporteur à temps qui compte ; le délai court à nouveau à partir du jour où nous vous demandons de ' +
      'l’envoyer, s’il est plus tardif. À temps, la demande s’apprécie au jour de la première demande et les jours jusqu’au retour de ' +
      'l’appareil ne sont pas décomptés de la garantie. Trop tard, elle s’apprécie au jour de la remise. Une seconde demande pour le même ' +
      'défaut avant sa résolution garde la première date.',
  },
  'W4.expired': {
    text: ['Cette garantie ne s’applique pas aux produits dont la garantie a expiré.'],
    reading:
      'Si le jour de réception est inconnu, notre équipe examine les demandes jusqu’à {graceDays} {graceDays|jour|jours} après la fin.',
  },
  'W4.channel': {
    text: ['Cette garantie ne s’applique pas aux produits achetés par des canaux non autorisés ou revendus par d’autres.'],
    reading: null,
  },
  'W4.cause': {
    text: [
      'Cette garantie ne s’applique pas à l’usure normale, à la décoloration ou à la consommation lors de l’utilisation.',
      'Ni aux dommages causés par une utilisation, une manipulation ou un stockage inappropriés, ou par des accidents (chutes, eau, ' +
        'températures extrêmes, insectes, etc.).',
      'Ni aux dommages causés par une réparation, une modification ou un démontage non autorisés.',
      'Ni aux dommages dus à l’utilisation de pièces ou de logiciels non autorisés.',
      'Ni aux dommages causés par des virus, le piratage, la force majeure ou l’envoi en réparation.',
    ],
    reading: null,
  },
  'W4.proof': {
    text: ['Cette garantie ne s’applique pas aux produits sans preuve d’achat valable.'],
    reading: 'Une commande enregistrée chez nous en est la preuve.',
  },
  'W4.category': {
    text: [
      'Cette garantie ne s’applique pas à l’emballage, aux articles offerts, aux consommables et aux accessoires (sauf défaut à la première ' +
        'utilisation).',
    ],
    reading:
      'Les accessoires et cadeaux peuvent être réparés aux frais du client ; les consommables, matériaux, filtres et emballages ne se ' +
      'réparent pas. Ce qui ne figure pas dans notre catalogue est examiné par notre équipe.',
  },
  'W5.firstuse': {
    text: [
      'Les accessoires, consommables et emballages ne sont pas couverts mais peuvent être remplacés gratuitement s’ils sont défectueux à la ' +
        'première utilisation.',
    ],
    reading:
      'Cela vaut aussi pour les cadeaux, et pendant {accessoryMonths} mois ; la part du client dans le transport est de {firstUseShare}.',
  },
  'W.agents': { text: ['EM-Smart n’est pas responsable des promesses faites par des agents non autorisés.'], reading: null },
  'W5.discontinued': {
    text: ['Pour les produits arrêtés, EM-Smart annonce la date de fin de maintenance, après laquelle le service de garantie cesse.'],
    reading: null,
  },
  'W5.agreement': { text: ['Pour les produits soumis à un contrat de service distinct, le contrat signé prévaut.'], reading: null },
  W6: {
    text: [
      'Les actions suivantes sont strictement interdites et peuvent exclure la garantie ou causer des blessures ou des dommages :',
      'Ne branchez ni ne débranchez le câble USB pendant que la machine est sous tension (pas de branchement à chaud).',
      'Ne regardez pas directement la lentille laser pendant que le laser fonctionne, même avec des lunettes de protection.',
      'N’effectuez pas de marquage prolongé sans extraction des fumées, en particulier sur des matériaux comme le PVC ou le cuir.',
      'Ne déplacez pas la machine pendant qu’elle fonctionne.',
      'N’essuyez pas l’intérieur de la machine avec un chiffon humide.',
      'Ne démontez pas la machine sans autorisation. Un démontage non autorisé affecte le droit à la garantie et peut causer d’autres dommages ' +
        'par une manipulation inappropriée.',
    ],
    reading: 'Une action interdite ne met pas fin d’elle-même à une demande : notre équipe l’examine.',
  },
  'W.liability': {
    text: [
      'Sauf disposition légale contraire, EM-Smart n’est pas responsable des dommages corporels, pertes de données, interruptions d’activité ou ' +
        'autres dommages indirects ou consécutifs causés par l’utilisation ou l’impossibilité d’utiliser le produit.',
    ],
    reading: null,
  },
  'W.law': {
    text: [
      'Cette garantie vous donne des droits légaux précis, qui peuvent varier selon le pays ou la région. Consultez votre droit local pour plus ' +
        'de détails.',
    ],
    reading: null,
  },
  'W.update': {
    text: ['EM-Smart se réserve le droit d’interpréter et de mettre à jour ces conditions conformément aux lois et règlements locaux.'],
    reading: null,
  },
} satisfies Partial<Record<Clause, ClauseTranslation>>
