import type { CookieWords } from '../../en/legal/cookies.ts'

export const cookies: CookieWords = {
  only: 'Solo lo necesario',
  onlyText:
    'El portal solo usa cookies de las que no puede prescindir o que guardan lo que usted elige. Por eso no le pedimos consentimiento. No hay cookies de otras empresas, ni publicidad, ni análisis.',
  cookies: 'Cookies',
  storage: 'Guardado solo en el navegador',
  storageText: 'Las páginas también guardan esto en su navegador. No se nos envía.',
  columns: { name: 'Nombre', purpose: 'Finalidad', time: 'Se conserva' },
  untilClosed: 'hasta cerrar el navegador',
  untilTabClosed: 'hasta cerrar la pestaña',
  untilCleared: 'hasta que se borre',
  purposes: {
    session: 'Mantiene su sesión iniciada.',
    login: 'Vincula un código de inicio de sesión al navegador donde lo pidió.',
    device: 'Reconoce un dispositivo en el que ya ha iniciado sesión, para que otras personas que prueban códigos no puedan dejarle fuera.',
    passkey: 'Vincula a este navegador un inicio de sesión con clave de acceso.',
    claim: 'Vincula a este navegador el código para añadir un pedido.',
    shop: 'Vincula a este navegador un inicio de sesión a través de la tienda.',
    staff: 'Mantiene la sesión de nuestro personal en su consola.',
    region: 'La tienda que ha elegido.',
    language: 'El idioma que ha elegido.',
    'draft:': 'Un mensaje que está escribiendo, hasta que lo envía.',
    positions: 'Hasta dónde se desplazó una página, para que «Atrás» vuelva a ese punto.',
    'staff-keys': 'Si nuestro personal tiene activados los atajos de teclado.',
  },
  remove: 'Eliminar cookies',
  removeText:
    'Puede eliminar las cookies en los ajustes de su navegador en cualquier momento. Entonces se cerrará su sesión y se le preguntarán de nuevo la tienda y el idioma.',
}
