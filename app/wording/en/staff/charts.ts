/** Around every drawing. */
export const charts = { asTable: 'The numbers as a table: {title}' } as const
