import type { NewSignInWords, SignInCodeWords } from '../../en/mails/sign-in.ts'

export const signInCode: SignInCodeWords = {
  subject: 'Su código de inicio de sesión para EM-Smart',
  preview: 'El código está en este correo. Funciona una vez, durante unos minutos.',
  heading: 'Su código de inicio de sesión',
  enter: 'Introduzca este código en la ventana del navegador donde lo pidió:',
  validity: (until) => `Funciona una vez, hasta el ${until}.`,
  order: 'Pedido',
  askedAt: 'Pedido',
  device: 'Con',
  place: 'Desde',
  onSystem: (browser, system) => `${browser} en ${system}`,
  neverAsk: 'Nunca pedimos este código por teléfono, chat o correo. No lo comparta con nadie.',
  notYou: '¿No ha pedido un código? Entonces ignore este correo: sin el código nadie entra en su cuenta.',
}

export const newSignIn: NewSignInWords = {
  subject: 'Nuevo inicio de sesión en su cuenta EM-Smart',
  preview: 'Si ha sido usted, no tiene que hacer nada.',
  heading: 'Nuevo inicio de sesión en su cuenta',
  happened: 'Alguien ha iniciado sesión en su cuenta con un dispositivo que no conocíamos.',
  afterAll: 'Alguien ha iniciado sesión en su cuenta con una clave de acceso. Antes no había ningún dispositivo con la sesión iniciada.',
  at: 'Cuándo',
  wasYou: 'Si ha sido usted, no tiene que hacer nada.',
  notYou: 'Si no ha sido usted, cierre la sesión en todos los dispositivos, elimine las claves de acceso que no conozca y díganoslo.',
  review: 'Ver dispositivos y cerrar sesiones',
}
