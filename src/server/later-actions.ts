import { attachKeyPair } from '~/server/actions/attach-key-pair'
import { createKeyPair } from '~/server/actions/create-key-pair'
import { deleteKeyPairs } from '~/server/actions/delete-key-pairs'
import { detachKeyPair } from '~/server/actions/detach-key-pair'
import { importKeyPair } from '~/server/actions/import-key-pair'
import { joinResourceGroup } from '~/server/actions/join-resource-group'
import { listTagResources } from '~/server/actions/list-tag-resources'
import { rebootInstance } from '~/server/actions/reboot-instance'
import { startInstance } from '~/server/actions/start-instance'
import { tagResources } from '~/server/actions/tag-resources'
import { untagResources } from '~/server/actions/untag-resources'
import type { Action } from '~/server/call'
import type { LaterActionName } from '~/server/dispatch'

/** Every action that is not part of the first screen; one chunk of the site. */
export const laterActions: { readonly [A in LaterActionName]: Action<A> } = {
  AttachKeyPair: attachKeyPair,
  CreateKeyPair: createKeyPair,
  DeleteKeyPairs: deleteKeyPairs,
  DetachKeyPair: detachKeyPair,
  ImportKeyPair: importKeyPair,
  JoinResourceGroup: joinResourceGroup,
  ListTagResources: listTagResources,
  RebootInstance: rebootInstance,
  StartInstance: startInstance,
  TagResources: tagResources,
  UntagResources: untagResources,
}
