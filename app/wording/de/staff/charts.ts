/** Around every drawing. */
export const charts = { asTable: 'Die Zahlen als Tabelle: {title}' } as const
