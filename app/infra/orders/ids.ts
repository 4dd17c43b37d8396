const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether the database would take it as an id; what stands in an address may be anything. */
export function isUuid(text: string): boolean {
  return uuid.test(text)
}
