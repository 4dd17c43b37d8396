/** A made-up article of a made-up shop: no name, price or date here is EM-Smart's. */
export type Article = Readonly<{
  title: string
  variant: string | null
  category: 'machine' | 'accessory' | 'consumable' | 'material' | 'filter' | 'packaging'
  series?: 'nova' | 'basic' | 'mopa' | 'super' | 'dual'
  gift?: true
  /** Minor units, without tax in USD and with tax in EUR, as the two kinds of shop show them. */
  usd: number
  eur: number
  /** The last day of maintenance, in days before the demo's first day. */
  maintainedUntilDaysAgo?: number
  serviceAgreement?: true
  hsCode: string
  /** Packed for the courier: grams, and length, width and height in millimetres. */
  packed: readonly [number, number, number, number]
}>

const laser = '8456.11'

export const articles = {
  'NOVA-5W': {
    title: 'Nova 5 W diode engraver',
    variant: 'Graphite',
    category: 'machine',
    series: 'nova',
    usd: 39_900,
    eur: 42_900,
    hsCode: laser,
    packed: [5_200, 620, 560, 180],
  },
  'NOVA-3W': {
    title: 'Nova 3 W diode engraver',
    variant: null,
    category: 'machine',
    series: 'nova',
    usd: 29_900,
    eur: 31_900,
    maintainedUntilDaysAgo: 40,
    hsCode: laser,
    packed: [4_800, 620, 560, 180],
  },
  'BASIC-20W': {
    title: 'Basic 20 W fiber engraver',
    variant: null,
    category: 'machine',
    series: 'basic',
    usd: 119_900,
    eur: 124_900,
    hsCode: laser,
    packed: [14_800, 560, 400, 420],
  },
  'MOPA-60W': {
    title: 'Mopa 60 W fiber engraver',
    variant: '175 mm lens',
    category: 'machine',
    series: 'mopa',
    usd: 329_900,
    eur: 349_900,
    hsCode: laser,
    packed: [31_500, 780, 480, 620],
  },
  'SUPER-100W': {
    title: 'Super 100 W fiber engraver',
    variant: null,
    category: 'machine',
    series: 'super',
    usd: 499_900,
    eur: 529_900,
    hsCode: laser,
    packed: [52_000, 960, 560, 700],
  },
  'SUPER-100W-PLUS': {
    title: 'Super 100 W with service agreement',
    variant: null,
    category: 'machine',
    series: 'super',
    usd: 549_900,
    eur: 579_900,
    serviceAgreement: true,
    hsCode: laser,
    packed: [52_000, 960, 560, 700],
  },
  'DUAL-22W': {
    title: 'Dual 20 W fiber + 2 W diode engraver',
    variant: null,
    category: 'machine',
    series: 'dual',
    usd: 249_900,
    eur: 259_900,
    hsCode: laser,
    packed: [17_600, 600, 420, 460],
  },
  'ROTARY-R3': {
    title: 'Rotary attachment R3',
    variant: null,
    category: 'accessory',
    usd: 18_900,
    eur: 19_900,
    hsCode: '8466.10',
    packed: [4_200, 340, 240, 220],
  },
  'AIR-ASSIST': {
    title: 'Air assist pump',
    variant: null,
    category: 'accessory',
    usd: 12_900,
    eur: 13_900,
    hsCode: '8414.80',
    packed: [2_400, 280, 220, 200],
  },
  'FUME-200': {
    title: 'Smoke purifier 200',
    variant: null,
    category: 'accessory',
    usd: 39_900,
    eur: 42_900,
    hsCode: '8421.39',
    packed: [19_500, 480, 440, 520],
  },
  GOGGLES: {
    title: 'Laser safety goggles',
    variant: '1064 nm',
    category: 'accessory',
    gift: true,
    usd: 4_900,
    eur: 4_900,
    hsCode: '9004.90',
    packed: [250, 190, 90, 80],
  },
  'LENS-WIPES': {
    title: 'Lens wipes, pack of 50',
    variant: null,
    category: 'consumable',
    gift: true,
    usd: 1_200,
    eur: 1_200,
    hsCode: '3405.90',
    packed: [180, 160, 110, 60],
  },
  'BAMBOO-10': {
    title: 'Bamboo sheets, pack of 10',
    variant: null,
    category: 'material',
    usd: 2_400,
    eur: 2_600,
    hsCode: '4412.10',
    packed: [1_900, 320, 320, 50],
  },
  'FILTER-SET': {
    title: 'Purifier filter set',
    variant: null,
    category: 'filter',
    usd: 3_900,
    eur: 4_200,
    hsCode: '8421.99',
    packed: [900, 260, 260, 160],
  },
  CRATE: {
    title: 'Transport crate',
    variant: null,
    category: 'packaging',
    usd: 3_500,
    eur: 3_800,
    hsCode: '4415.10',
    packed: [12_500, 1_000, 600, 180],
  },
} as const satisfies Record<string, Article>

/** In an order, but in no catalogue: nobody decided yet what it is. */
export const unlisted = {
  title: 'Engraving sampler box',
  variant: null,
  category: 'material',
  usd: 5_900,
  eur: 6_200,
  hsCode: '',
  packed: [1_200, 260, 200, 120],
} as const

export type Sku = keyof typeof articles | 'SAMPLER-BOX'

export function articleOf(sku: Sku): Article {
  return sku === 'SAMPLER-BOX' ? unlisted : articles[sku]
}
