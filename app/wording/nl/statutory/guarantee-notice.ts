import type { NoticeWords } from '../../statutory/worded-notice.ts'

// Bijlage I bij Uitvoeringsverordening (EU) 2025/1960. De Nederlandse uitgave van het Publicatieblad was niet voorhanden: de tekst is niet vergeleken.
export const guaranteeNotice: NoticeWords = {
  title: 'Wettelijke garantie',
  least: 'Minimaal twee jaar bescherming door de wettelijke garantie voor goederen die in de Europese Unie worden verkocht.',
  claims: {
    intro: 'Consumenten kunnen hun rechten uit de wettelijke conformiteitsgarantie doen gelden, bijvoorbeeld als goederen:',
    items: ['niet overeenkomen met de beschrijving;', 'niet werken zoals bedoeld.'],
  },
  sellers: {
    intro:
      'Verkopers zijn aansprakelijk voor elk conformiteitsgebrek dat bestond toen de goederen werden geleverd en dat binnen de wettelijke garantieperiode aan het licht komt. In dat geval moeten verkopers het volgende aanbieden:',
    items: ['kosteloze herstelling of kosteloze vervanging;', 'in sommige gevallen een prijsvermindering of volledige terugbetaling.'],
  },
  countries:
    'Sommige landen kennen een langere wettelijke garantieperiode. Voor tweedehandsgoederen kan een kortere periode gelden, maar niet minder dan een jaar.',
  more: 'Scan voor meer informatie over uw rechten in een bepaald land de onderstaande QR-code of vraag het de verkoper.',
  address: 'europa.eu/youreurope/garanties',
  todo: {
    intro: 'Wat te doen als u niet-conforme goederen ontvangt:',
    items: [
      'Neem zo snel mogelijk contact op met de verkoper om het probleem te melden;',
      'Lever een aankoopbewijs, zoals een kassabon, factuur of bankafschrift.',
    ],
  },
  label:
    'Verkopers en producenten kunnen ook commerciële garanties aanbieden, die los van de wettelijke garantie gelden. U kunt bijvoorbeeld dit GARAN-label zien, dat staat voor een commerciële duurzaamheidsgarantie die de producent zonder extra kosten aanbiedt en die het hele goed dekt.',
}
