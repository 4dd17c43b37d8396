import type { exceptions as english } from '../../en/pages/exceptions.ts'
import type { SameKeys } from '../../pages/same-keys.ts'

export const exceptions: SameKeys<typeof english> = {
  title: 'Pedir una excepción',
  text: 'Nuestra política no lo permite. Aun así puede pedirlo: dos personas de nuestro equipo revisan su solicitud y le responden por correo electrónico en dos días laborables. Hasta entonces no se promete nada; por favor, no envíe nada todavía.',
  reason: '¿Por qué deberíamos hacer una excepción?',
  ask: 'Pedir una excepción',
  next: 'Ha pedido una excepción. Dos personas de nuestro equipo deciden a más tardar el {reviewBy}; hasta entonces no se promete nada. Por favor, no envíe nada todavía.',
  convertTitle: 'Lo que puede hacer ahora',
  convertText: 'Hemos guardado sus respuestas. Verá su reembolso en cada opción antes de enviar nada; el intento no le ha costado nada.',
  convert: { refuse: 'Devolverlo sin abrir', return: 'Devolverlo cuando haya llegado' },
}
