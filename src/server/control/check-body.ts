import * as v from 'valibot'

/** A control call's body that is not what it should be; `field` is the path of the first wrong part. */
export class WrongBody extends Error {
  readonly field: string

  constructor(message: string, field: string) {
    super(message)
    this.name = 'WrongBody'
    this.field = field
  }
}

/** The body as the schema has it; throws `WrongBody`. */
export function check<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> {
  // To valibot an array without members is an object.
  if (Array.isArray(body)) throw new WrongBody('The body must be an object', '')
  const result = v.safeParse(schema, body)
  if (result.success) return result.output
  const [issue] = result.issues
  throw new WrongBody(issue.message, v.getDotPath(issue) ?? '')
}
