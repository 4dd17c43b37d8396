import type { NoticeWords } from '../../statutory/worded-notice.ts'

// Anexo I del Reglamento de Ejecución (UE) 2025/1960. La edición española del Diario Oficial no estaba a mano: el texto no se ha cotejado.
export const guaranteeNotice: NoticeWords = {
  title: 'Garantía legal',
  least: 'Protección mínima de dos años de garantía legal para los bienes vendidos en la Unión Europea.',
  claims: {
    intro: 'Los consumidores pueden hacer valer sus derechos en virtud de la garantía legal de conformidad, por ejemplo, si los bienes:',
    items: ['no se ajustan a la descripción;', 'no funcionan según lo previsto.'],
  },
  sellers: {
    intro:
      'Los vendedores responden de toda falta de conformidad que exista en el momento de la entrega de los bienes y que se manifieste dentro del plazo de la garantía legal. En tal caso, los vendedores deben ofrecer:',
    items: ['una reparación o una sustitución gratuitas;', 'en algunos casos, una reducción del precio o el reembolso íntegro.'],
  },
  countries:
    'En algunos países, el plazo de la garantía legal es más largo. Para los bienes de segunda mano puede aplicarse un plazo más corto, pero no inferior a un año.',
  more: 'Para más información sobre sus derechos en un país concreto, escanee el código QR que figura a continuación o pregunte al vendedor.',
  address: 'europa.eu/youreurope/garantias',
  todo: {
    intro: 'Qué hacer si recibe bienes no conformes:',
    items: [
      'Póngase en contacto con el vendedor lo antes posible para comunicarle el problema;',
      'Aporte una prueba de compra, como un recibo, una factura o un extracto bancario.',
    ],
  },
  label:
    'Los vendedores y los productores también pueden ofrecer garantías comerciales, que se aplican con independencia de la garantía legal. Por ejemplo, puede ver esta etiqueta GARAN, que representa una garantía comercial de durabilidad ofrecida por el productor sin coste adicional y que cubre la totalidad del bien.',
}
