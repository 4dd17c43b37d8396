import type { FrameWords } from '../../en/legal/frame.ts'

export const frame: FrameWords = {
  titles: {
    terms: 'Conditions générales de vente',
    withdrawal: 'Droit de rétractation',
    privacy: 'Protection des données',
    cookies: 'Cookies',
    imprint: 'Mentions légales',
    accessibility: 'Accessibilité',
    disputes: 'Règlement des litiges',
    disposal: 'Batteries et appareils usagés',
  },
  storeNames: { us: 'Boutique États-Unis', de: 'Boutique allemande', eu: 'Boutique européenne' },
  asOf: (store, day) => `${store}, version du ${day}`,
  fictionalTitle: 'Inventé pour la démonstration',
  fictional: 'L’entreprise, les personnes, les autorités et les numéros de cette page n’existent pas.',
  email: 'E-mail',
  phone: 'Téléphone',
  website: 'Site internet',
  address: 'Adresse',
  imprint: {
    operator: 'Exploitant de cette boutique',
    representedBy: 'Représenté par',
    contact: 'Contact',
    register: 'Registre',
    registerEntry: (court, number) => `${court}, ${number}`,
    vatId: 'Numéro d’identification à la TVA',
    vatShort: 'N° de TVA',
  },
  terms: {
    rules: 'Retours, échanges et garantie',
    rulesText:
      'Ce que nous vous offrons au-delà de la loi lorsque vous annulez, retournez, échangez ou faites réparer figure sur deux pages distinctes. Vos droits légaux n’en sont pas limités.',
    returnsPolicy: 'Conditions de retour et d’échange',
    warrantyPolicy: 'Conditions de garantie',
  },
  disputes: {
    heading: 'Règlement extrajudiciaire des litiges',
    talk: (email) => `En cas de problème, écrivez-nous d’abord : ${email}. Nous souhaitons le régler directement avec vous.`,
    none: 'Nous ne sommes ni disposés ni tenus de participer à une procédure de règlement des litiges devant un organe de médiation de la consommation.',
    body: 'Nous participons à des procédures de règlement des litiges devant cet organe de médiation de la consommation :',
    platform:
      'La Commission européenne a fermé sa plateforme de règlement en ligne des litiges le 20 juillet 2025. Nous n’y renvoyons donc pas.',
    courts: 'Vous pouvez toujours saisir la justice.',
  },
}
