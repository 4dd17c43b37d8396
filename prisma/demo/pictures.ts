import type { HouseText } from '#app/domain/shared/house-text.ts'

import type { Sku } from './articles.ts'

type Drawn = Readonly<{ file: string; alt: HouseText }>

/**
 * The demo's own drawings of its made-up articles, as files of the folder `pictures`, and what they show in the words of a shop
 * of that language. They are drawn in the SVG of the same name (`npm run demo:pictures`).
 */
export const pictures: Readonly<Record<Sku, Drawn>> = {
  'NOVA-5W': drawn(
    'nova-5w',
    'An open frame with a laser module over a wooden board',
    'Offener Rahmen mit Lasermodul über einem Holzbrett',
  ),
  'NOVA-3W': drawn(
    'nova-3w',
    'A small open frame with a laser module over a wooden board',
    'Kleiner offener Rahmen mit Lasermodul über einem Holzbrett',
  ),
  'BASIC-20W': drawn('basic-20w', 'A column with a laser head and its control box', 'Säule mit Laserkopf und Steuergerät'),
  'MOPA-60W': drawn(
    'mopa-60w',
    'A cabinet on castors with a long-reaching laser head',
    'Schrank auf Rollen mit weit ausladendem Laserkopf',
  ),
  'SUPER-100W': drawn('super-100w', 'A closed cabinet with an orange window', 'Geschlossenes Gehäuse mit orangefarbenem Fenster'),
  'SUPER-100W-PLUS': drawn(
    'super-100w-plus',
    'A closed cabinet with an orange window and a shield for its service',
    'Geschlossenes Gehäuse mit orangefarbenem Fenster und einem Schild für den Service',
  ),
  'DUAL-22W': drawn('dual-22w', 'An engraver with two lenses behind a clear cover', 'Gravierer mit zwei Linsen hinter einer klaren Haube'),
  'ROTARY-R3': drawn('rotary-r3', 'A tumbler in the chuck of a rotary attachment', 'Becher im Spannfutter einer Drehvorrichtung'),
  'AIR-ASSIST': drawn('air-assist', 'A pump with a hose and a nozzle', 'Pumpe mit Schlauch und Düse'),
  'FUME-200': drawn('fume-200', 'A box on castors with a wide hose', 'Gerät auf Rollen mit breitem Schlauch'),
  GOGGLES: drawn('goggles', 'Goggles with green lenses', 'Brille mit grünen Gläsern'),
  'LENS-WIPES': drawn('lens-wipes', 'A box with a wipe half drawn', 'Schachtel, aus der ein Tuch ragt'),
  'BAMBOO-10': drawn('bamboo-10', 'A stack of bamboo sheets', 'Stapel Bambusplatten'),
  'FILTER-SET': drawn('filter-set', 'A flat filter and a round one', 'Ein flacher und ein runder Filter'),
  CRATE: drawn('crate', 'A wooden crate', 'Holzkiste'),
  'SAMPLER-BOX': drawn('sampler-box', 'An open box with blanks to engrave', 'Offene Schachtel mit Rohlingen zum Gravieren'),
}

function drawn(name: string, en: string, de: string): Drawn {
  return { file: `${name}.png`, alt: { en, de } }
}
