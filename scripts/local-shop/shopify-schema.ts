import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

import { buildClientSchema, type GraphQLSchema, type IntrospectionQuery } from 'graphql'
import { z } from 'zod'

/** What Shopify's own package tells of a version; that it is an introspection, `buildClientSchema` finds out. */
const Introspection = z.object({ data: z.object({ __schema: z.custom<IntrospectionQuery['__schema']>(isObject) }) })

/** The package exports only its program, which nobody here runs: its files are read where they lie. */
const shipped = new URL('../../node_modules/@shopify/dev-mcp/dist/data/', import.meta.url)

const schemas = new Map<string, GraphQLSchema | null>()

/** Shopify's schema of a version of the Admin API, read once a process; null for a version that there is none of. */
export function adminSchema(version: string): GraphQLSchema | null {
  const known = schemas.get(version)
  if (known !== undefined) return known
  const schema = readSchema(version)
  schemas.set(version, schema)
  return schema
}

function readSchema(version: string): GraphQLSchema | null {
  if (!/^\d{4}-\d{2}$/.test(version)) return null
  const file = new URL(`admin_${version}.json.gz`, shipped)
  try {
    const { data } = Introspection.parse(JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')))
    return buildClientSchema(data)
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT') return null
    throw fault
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}
