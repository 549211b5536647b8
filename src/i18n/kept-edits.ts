/** Where a tab keeps the texts that were edited in its copy deck. */
export const KEPT_EDITS = 'edited-texts'
