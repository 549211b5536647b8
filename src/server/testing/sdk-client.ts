import EcsClient, * as ecsModels from '@alicloud/ecs20140526'
import { $OpenApiUtil } from '@alicloud/openapi-core'
import ResourceManagerClient, * as groupModels from '@alicloud/resourcemanager20200331'

import type { ActionName } from '~/contract/actions'

/** Where the SDK finds the service: nowhere told, it uses its own endpoints over https. */
export type SdkTarget = { endpoint?: string; protocol?: string; regionId?: string }

/** An answer of the SDK: its own field names, and the status it saw. */
export type SdkAnswer = { statusCode: number; body: Record<string, unknown> }

/** The vendor's TypeScript SDK, unmodified, called by action name. */
export type Sdk = {
  /** Parameters have the SDK's own names: camel case, tags as `{ key, value }`. */
  call(action: ActionName, params: Record<string, unknown>): Promise<SdkAnswer>
}

type Model = new (fields: Record<string, unknown>) => unknown
type Method = (this: unknown, request: unknown) => Promise<SdkAnswer>

/** A client of the SDK for a target, with some access key: the sandbox checks no signature. */
export function createSdk(target: SdkTarget): Sdk {
  const config = new $OpenApiUtil.Config({
    accessKeyId: 'testid',
    accessKeySecret: 'testsecret',
    regionId: 'cn-hangzhou',
    ...target,
  })
  const ecs = new EcsClient(config)
  const groups = new ResourceManagerClient(config)
  return {
    call(action, params) {
      const isGroups = action === 'ListResourceGroups'
      const models = (isGroups ? groupModels : ecsModels) as unknown as Record<string, Model>
      const client = isGroups ? groups : ecs
      const methods = client as unknown as Record<string, Method>
      const method = methods[action.charAt(0).toLowerCase() + action.slice(1)]
      if (!method) throw new Error(`The SDK has no ${action}`)
      return method.call(
        client,
        build(models, `${action}Request`, withTags(models, action, params)),
      )
    },
  }
}

function withTags(
  models: Record<string, Model>,
  action: string,
  params: Record<string, unknown>,
): Record<string, unknown> {
  const { tag } = params
  if (!Array.isArray(tag)) return params
  return { ...params, tag: tag.map((item) => build(models, `${action}RequestTag`, item)) }
}

function build(
  models: Record<string, Model>,
  name: string,
  fields: Record<string, unknown>,
): unknown {
  const Class = models[name]
  if (!Class) throw new Error(`The SDK has no ${name}`)
  return new Class(fields)
}

/** What the SDK throws for an error answer. */
export type SdkError = { code: string; statusCode: number; message: string; name: string }

/** The error of a call that must fail. */
export async function failure(promise: Promise<unknown>): Promise<SdkError> {
  try {
    await promise
  } catch (error) {
    return error as SdkError
  }
  throw new Error('The call succeeded')
}
