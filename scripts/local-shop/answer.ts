import {
  type DocumentNode,
  execute,
  getNamedType,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  isListType,
  getNullableType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  validate,
  type GraphQLResolveInfo,
} from 'graphql'

import type { Desk, View } from './desk.ts'
import type { UserError } from './faults.ts'
import { mutations, queries } from './root.ts'

export type Question = Readonly<{ query: string; variables: Readonly<Record<string, unknown>>; operationName: string | null }>

/** A question that the schema takes, or what it says against it. */
export type Understood =
  | Readonly<{ ok: true; document: DocumentNode; operation: OperationDefinitionNode; fields: readonly string[] }>
  | Readonly<{ ok: false; errors: readonly GraphQLError[] }>

const understood = new WeakMap<GraphQLSchema, Map<string, Understood>>()

/** The same document is looked through once for each schema. */
export function understand(schema: GraphQLSchema, question: Question): Understood {
  const known = understood.get(schema) ?? new Map<string, Understood>()
  understood.set(schema, known)
  const key = `${question.operationName ?? ''} ${question.query}`
  const answer = known.get(key) ?? lookThrough(schema, question)
  known.set(key, answer)
  return answer
}

function lookThrough(schema: GraphQLSchema, { query, operationName }: Question): Understood {
  try {
    const document = parse(query)
    const errors = validate(schema, document)
    if (errors.length > 0) return { ok: false, errors }
    const operation = getOperationAST(document, operationName)
    if (!operation) return { ok: false, errors: [new GraphQLError('No operation could be told from the document.')] }
    const fields = operation.selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one.name.value] : []))
    return { ok: true, document, operation, fields }
  } catch (fault) {
    if (fault instanceof GraphQLError) return { ok: false, errors: [fault] }
    throw fault
  }
}

type Asked = Readonly<{ document: DocumentNode; question: Question; refusal: UserError | null }>

/** Does what is asked and tells what was asked for; where a refusal is planned, nothing is done. */
export async function carryOut(desk: Desk, schema: GraphQLSchema, { document, question, refusal }: Asked) {
  const { data, errors } = await execute({
    schema,
    document,
    variableValues: question.variables,
    operationName: question.operationName,
    rootValue: queries(desk),
    fieldResolver: (source, args, _, info) => {
      if (info.parentType !== schema.getMutationType()) return fieldOf(source, args, info)
      if (refusal) return refusedPayload(info, refusal)
      const mutate = Object.entries(mutations).find(([name]) => name === info.fieldName)?.[1]
      if (!mutate) throw new GraphQLError(`The local shop does not do ${info.fieldName}`)
      return mutate(desk, args, info)
    },
  })
  return { data: data ?? null, errors: errors ?? null }
}

type Resolve = (args: unknown, info: GraphQLResolveInfo) => unknown

/** A field of what a view holds; one that it does not know is an error, so that nothing is taken for null that is not. */
const fieldOf = (source: unknown, args: unknown, info: GraphQLResolveInfo): unknown => {
  if (typeof source !== 'object' || source === null || !(info.fieldName in source))
    throw new GraphQLError(`The local shop does not keep ${info.parentType.name}.${info.fieldName}`)
  const value: unknown = Reflect.get(source, info.fieldName)
  return isResolve(value) ? value(args, info) : value
}

function isResolve(value: unknown): value is Resolve {
  return typeof value === 'function'
}

/** A payload that says no: everything in it is null but its lists of errors. */
function refusedPayload({ returnType }: GraphQLResolveInfo, { message, field, code }: UserError): View {
  const payload = getNamedType(returnType)
  if (!isObjectType(payload)) throw new GraphQLError('No payload')
  const told = { field, message, code }
  return Object.fromEntries(
    Object.entries(payload.getFields()).map(([name, { type }]) => [
      name,
      isListType(getNullableType(type)) && /errors$/i.test(name) ? [told] : null,
    ]),
  )
}
