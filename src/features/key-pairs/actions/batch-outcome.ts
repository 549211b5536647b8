import type { DialogOutcome } from '~/features/key-pairs/dialogs/dialog-props'

/**
 * What stays selected after a dialog about `names`: `kept` of a batch. A dialog about one row leaves the selection of the
 * list alone, and so does one that changed nothing (`kept` absent).
 */
export function batchOutcome(
  names: readonly string[],
  kept: readonly string[] | undefined,
): DialogOutcome | undefined {
  return names.length > 1 && kept ? { keepSelected: kept } : undefined
}
