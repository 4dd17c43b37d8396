import type { StoreId } from './stores.ts'

const america = [
  'New_York',
  'Detroit',
  'Chicago',
  'Menominee',
  'Denver',
  'Boise',
  'Phoenix',
  'Los_Angeles',
  'Anchorage',
  'Juneau',
  'Sitka',
  'Metlakatla',
  'Yakutat',
  'Nome',
  'Adak',
].map((city) => `America/${city}`)

const union = [
  'Vienna',
  'Brussels',
  'Sofia',
  'Zagreb',
  'Prague',
  'Copenhagen',
  'Tallinn',
  'Madrid',
  'Helsinki',
  'Mariehamn',
  'Paris',
  'Athens',
  'Budapest',
  'Dublin',
  'Rome',
  'Vilnius',
  'Luxembourg',
  'Riga',
  'Malta',
  'Amsterdam',
  'Warsaw',
  'Lisbon',
  'Bucharest',
  'Stockholm',
  'Ljubljana',
  'Bratislava',
].map((city) => `Europe/${city}`)

const storeOfZone: ReadonlyMap<string, StoreId> = new Map<string, StoreId>([
  ...america.map((zone) => [zone, 'us'] as const),
  ['Pacific/Honolulu', 'us'],
  ...union.map((zone) => [zone, 'eu'] as const),
  ...['Asia/Nicosia', 'Asia/Famagusta', 'Atlantic/Canary', 'Atlantic/Madeira', 'Atlantic/Azores', 'Africa/Ceuta'].map(
    (zone) => [zone, 'eu'] as const,
  ),
  ['Europe/Berlin', 'de'],
  ['Europe/Busingen', 'de'],
])

/** The store that ships to where an IANA zone is kept; null where none does. */
export function storeInZone(zone: string): StoreId | null {
  if (/^America\/(Indiana|Kentucky|North_Dakota)\//.test(zone)) return 'us'
  return storeOfZone.get(zone) ?? null
}
