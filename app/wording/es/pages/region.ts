import type { region as english } from '../../en/pages/region.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const region: SameKeys<typeof english> = {
  title: 'Elija su región',
  visiting: 'Parece que nos visita desde otra región. Elija la tienda que prefiera',
  explain:
    'El idioma y los enlaces a la tienda y al carrito siguen a su tienda. Un pedido conserva los importes, las fechas y el papel de la tienda donde se compró.',
  legend: 'Su tienda',
  submit: 'Continuar',
  suggested: 'Sugerida para usted',
  kept: 'Recordamos su elección durante un año. Puede cambiarla en cualquier momento en la parte superior de cada página.',
  stores: { us: 'EE. UU.', de: 'Alemania', eu: 'Otras regiones europeas' },
  storeNotes: {
    us: 'Dólares estadounidenses, entrega en Estados Unidos',
    de: 'Euros, entrega en Alemania',
    eu: 'Euros, entrega en {count} países europeos',
  },
}
