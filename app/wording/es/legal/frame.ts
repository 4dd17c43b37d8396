import type { FrameWords } from '../../en/legal/frame.ts'

export const frame: FrameWords = {
  titles: {
    terms: 'Condiciones generales',
    withdrawal: 'Derecho de desistimiento',
    privacy: 'Política de privacidad',
    cookies: 'Cookies',
    imprint: 'Aviso legal',
    accessibility: 'Accesibilidad',
    disputes: 'Resolución de litigios',
    disposal: 'Pilas y aparatos usados',
  },
  storeNames: { us: 'Tienda de EE. UU.', de: 'Tienda alemana', eu: 'Tienda europea' },
  asOf: (store, day) => `${store}, a ${day}`,
  fictionalTitle: 'Inventado para la demostración',
  fictional: 'La empresa, las personas, las autoridades y los números de esta página no existen.',
  email: 'Correo electrónico',
  phone: 'Teléfono',
  website: 'Sitio web',
  address: 'Dirección',
  imprint: {
    operator: 'Quién gestiona esta tienda',
    representedBy: 'Con la representación de',
    contact: 'Contacto',
    register: 'Registro',
    registerEntry: (court, number) => `${court}, ${number}`,
    vatId: 'Número de identificación a efectos del IVA',
    vatShort: 'NIF-IVA',
  },
  terms: {
    rules: 'Devoluciones, cambios y garantía',
    rulesText:
      'Lo que le ofrecemos más allá de la ley cuando cancela, devuelve, cambia o hace reparar algo figura en dos páginas propias. No limitan sus derechos legales.',
    returnsPolicy: 'Política de devoluciones y cambios',
    warrantyPolicy: 'Política de garantía',
  },
  disputes: {
    heading: 'Resolución extrajudicial de litigios',
    talk: (email) => `Si algo ha ido mal, escríbanos primero: ${email}. Queremos resolverlo directamente con usted.`,
    none: 'No estamos dispuestos ni obligados a participar en procedimientos de resolución de litigios ante una entidad de arbitraje de consumo.',
    body: 'Participamos en procedimientos de resolución de litigios ante esta entidad de arbitraje de consumo:',
    platform:
      'La Comisión Europea cerró su plataforma de resolución de litigios en línea el 20 de julio de 2025. Por eso no enlazamos a ella.',
    courts: 'Siempre puede acudir a los tribunales.',
  },
}
