import type { KeptWords, PrivacyWords } from '../../en/legal/privacy.ts'

const kept: KeptWords = {
  account: {
    what: 'Cuenta: correo electrónico, nombre, idioma, tienda, direcciones de recogida guardadas, claves de acceso',
    why: 'Para que pueda iniciar sesión, ver sus pedidos y hacer solicitudes.',
    parts: { all: '' },
  },
  signIn: {
    what: 'Inicio de sesión: códigos de un solo uso, sesiones, dirección de red, navegador, país si se conoce',
    why: 'Para que nadie más entre en su cuenta y para avisarle de nuevos inicios de sesión.',
    parts: { code: 'código', unused: 'sesión sin uso', session: 'sesión como máximo', tries: 'intentos contados' },
  },
  orders: {
    what: 'Pedidos: artículos, importes, dirección de entrega, paquetes, números de serie, puntos',
    why: 'Para mostrar sus pedidos y calcular qué puede hacer con ellos. Sus pedidos nos llegan de la tienda donde los hizo.',
    parts: { contact: 'nombre y dirección', rest: 'registro sin nombre' },
  },
  requests: {
    what: 'Solicitudes: lo que nos dice, nuestra respuesta y sus importes, recogidas, reembolsos',
    why: 'Para responder y realizar cancelaciones, devoluciones, cambios y reparaciones.',
    parts: {
      contact: 'nombre y dirección',
      rest: 'registro sin nombre',
      draft: 'solicitud no enviada',
      price: 'reembolso mostrado pero no enviado',
    },
  },
  vouchers: {
    what: 'Cupones por los que canjea puntos',
    why: 'Para crear su código en la tienda y llevar bien la cuenta de sus puntos.',
    parts: { code: 'código, tras el final del cupón', rest: 'registro sin el código' },
  },
  recalls: {
    what: 'Recuperaciones por seguridad: dirección, producto, número de serie, su respuesta',
    why: 'Para avisarle de un producto inseguro y probar que lo hicimos.',
    parts: { contact: 'dirección y número de serie', rest: 'producto y respuesta' },
  },
  withdrawals: {
    what: 'Desistimientos: nombre, pedido, adónde va el acuse de recibo, momento de la recepción',
    why: 'Para acusar recibo de un desistimiento y realizarlo, y para probar que se recibió.',
    parts: { all: '' },
  },
  files: {
    what: 'Fotos, vídeos y registros que nos envía',
    why: 'Para valorar daños y averías.',
    parts: {
      filed: 'tras el final de la solicitud',
      unfiled: 'de una solicitud no enviada',
      unfinished: 'subida interrumpida',
      rejected: 'nota de que un archivo no se aceptó',
    },
  },
  messages: { what: 'Mensajes a atención al cliente', why: 'Para responderle.', parts: { all: '' } },
  mails: {
    what: 'Correos electrónicos que le enviamos',
    why: 'Para contarle qué ocurre con sus pedidos y solicitudes.',
    parts: { text: 'texto', fact: 'que se envió', code: 'que se envió un código de inicio de sesión' },
  },
  exports: { what: 'Copias de sus datos que pide', why: 'Para que pueda descargarlas.', parts: { all: '' } },
  trail: {
    what: 'Registro de cambios: qué se hizo y cuándo, con dirección de red y navegador, sin nombre',
    why: 'Para probar quién hizo qué y detectar abusos.',
    parts: { all: '' },
  },
}

export const privacy: PrivacyWords = {
  controller: 'Quién es el responsable',
  officer: 'Delegado de protección de datos',
  kept: 'Qué guardamos, por qué y durante cuánto tiempo',
  columns: { what: 'Qué', why: 'Por qué', ground: 'Base jurídica', time: 'Cuánto tiempo' },
  grounds: {
    b: 'Contrato, art. 6, apdo. 1, letra b), RGPD',
    c: 'Obligación legal, art. 6, apdo. 1, letra c), RGPD',
    f: 'Interés legítimo en la seguridad, art. 6, apdo. 1, letra f), RGPD',
  },
  keptWords: kept,
  asAccount: 'hasta que elimine su cuenta',
  noEnd: 'sin final fijo',
  fromOrder: (years) => `${years} desde el pedido`,
  fromReceipt: (years) => `${years} desde la recepción`,
  part: (part, time) => `${part}: ${time}`,
  notUsed: 'No mostramos publicidad, no usamos análisis y no vendemos datos.',
  recipients: 'Quién más recibe datos',
  recipientsText: 'Quienes trabajan para nosotros reciben solo lo que necesitan para ello.',
  recipientColumns: { what: 'Para qué', who: 'Quién', where: 'Dónde', safeguard: 'Protección fuera del EEE' },
  roles: {
    hosting: 'Gestiona los servidores y la base de datos',
    shop: 'Gestiona la tienda de la que vienen sus pedidos',
    mail: 'Entrega nuestros correos',
    files: 'Guarda los archivos que nos envía',
    carrier: 'Recoge o entrega paquetes: nombre, dirección, teléfono',
  },
  carrierByHand: 'El transportista que le indicamos para el paquete',
  inEurope: 'no es necesaria',
  automatic: 'Respuestas automáticas',
  automaticText:
    'El portal calcula al momento qué puede hacer con un pedido y cuánto cuesta, según las políticas publicadas y lo que usted le indica. No valora a nadie: solo cuentan el pedido y sus respuestas. Si no está de acuerdo con una respuesta, pida una excepción o escríbanos, y una persona la examinará.',
  rights: 'Sus derechos',
  rightsItems: [
    'Ver y descargar sus datos: en su cuenta, en «Sus datos», o pidiéndonoslos.',
    'Corregir datos incorrectos: en su cuenta, o a través de nosotros.',
    'Eliminar sus datos: en su cuenta, en «Eliminar mi cuenta». Lo que la ley nos obliga a guardar queda bloqueado hasta que vence su plazo.',
  ],
  rightsByLaw: [
    'Limitar su uso, y llevárselos a otro en un formato común.',
    'Oponerse, por motivos propios, a lo que se basa en nuestro interés legítimo.',
  ],
  complain: 'También puede reclamar ante una autoridad de protección de datos, por ejemplo:',
  mustYou: 'Lo que tiene que darnos',
  mustYouText:
    'Sin correo electrónico no hay cuenta, y sin dirección ni teléfono no puede ir ningún transportista. Todo lo marcado como opcional se puede omitir.',
}
