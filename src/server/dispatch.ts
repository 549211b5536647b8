import type { ActionName } from '~/contract/actions'
import { describeInstances } from '~/server/actions/describe-instances'
import { describeKeyPairs } from '~/server/actions/describe-key-pairs'
import { describeRegions } from '~/server/actions/describe-regions'
import { listResourceGroups } from '~/server/actions/list-resource-groups'
import type { Action, Answer, Call } from '~/server/call'
import type { RawParams } from '~/server/decode'
import { readParams } from '~/server/params'

/** The actions that the first screen asks for are at hand. */
const firstActions = {
  DescribeRegions: describeRegions,
  DescribeKeyPairs: describeKeyPairs,
  DescribeInstances: describeInstances,
  ListResourceGroups: listResourceGroups,
}

export type LaterActionName = Exclude<ActionName, keyof typeof firstActions>

type Actions = { readonly [A in ActionName]: Action<A> }

/** Runs an action on parameters as they arrived. What a person does later is loaded when it is first done. */
export async function dispatch<A extends ActionName>(
  action: A,
  params: RawParams,
  call: Call,
): Promise<Answer<A>> {
  const actions: Pick<Actions, A> = await actionsWith(action)
  return actions[action](readParams(action, params), call)
}

async function actionsWith<A extends ActionName>(action: A): Promise<Pick<Actions, A>> {
  const table: Partial<Actions> = Object.hasOwn(firstActions, action)
    ? firstActions
    : (await import('~/server/later-actions')).laterActions
  return table as Pick<Actions, A>
}
