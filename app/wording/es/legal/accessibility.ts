import type { AccessibilityWords } from '../../en/legal/accessibility.ts'

export const accessibility: AccessibilityWords = {
  service: 'Para qué sirve este portal',
  serviceText:
    'Aquí los clientes ven sus pedidos, paquetes y garantías, y hacen solicitudes: cancelar, devolver, cambiar, reparar o desistir de un contrato. Se pueden enviar mensajes y fotos, e imprimir documentos para el transportista o mostrarlos en un teléfono.',
  use: 'Cómo se usa',
  useText:
    'Se inicia sesión con un código que enviamos por correo electrónico, o con una clave de acceso. Cada solicitud lleva por pasos cortos; en todos se puede volver atrás, y lo escrito se conserva. Antes de enviar se ven el reembolso y sus motivos. Para desistir de un contrato no hace falta cuenta.',
  meets: 'Cómo cumple los requisitos',
  meetsText: 'Construimos y probamos el portal según EN 301 549 y WCAG 2.2, nivel AA. Con cada cambio, las pruebas comprueban que',
  meetsItems: [
    'las páginas no muestran ningún fallo en una comprobación automática de WCAG 2.2 AA, en colores claros y oscuros, en teléfono y en ordenador,',
    'las solicitudes se pueden hacer solo con el teclado, y el foco está siempre donde se continúa,',
    'ninguna página se desplaza hacia los lados a partir de 320 píxeles, y el texto se puede ampliar,',
    'las solicitudes funcionan sin JavaScript,',
    'los errores se indican en texto, en el campo y en una lista, y no se pierde nada de lo escrito,',
    'los documentos para imprimir están etiquetados para lectores de pantalla y tienen el mismo contenido que una página.',
  ],
  lacks: 'Lo que aún no es accesible',
  lacksItems: [
    'Las fotos y los vídeos que envían los clientes no tienen descripción propia.',
    'Una etiqueta que nos da un transportista se entrega tal cual; puede ser una imagen. Sus datos figuran en la página como texto.',
    'Las comprobaciones automáticas no encuentran todas las barreras. Aún falta una prueba con personas que usan un lector de pantalla.',
  ],
  assessed: (day) => `Última revisión completa: ${day}.`,
  tell: 'Avísenos de una barrera',
  tellText: '¿Algo no le funciona? Escriba o llame: le ayudaremos con lo que quería hacer y corregiremos la causa.',
  authority: 'Autoridad de vigilancia del mercado',
  authorityText: 'Si no le ayudamos, puede dirigirse a la autoridad que supervisa la accesibilidad de los servicios:',
}
