import { useId } from 'react'
import { catalogueSources } from '~/i18n/all-texts'
import { galleryTexts } from '~/i18n/gallery/texts'
import { useTexts } from '~/i18n/use-texts'
import { saveFile } from '~/lib/save-file'
import { Button } from '~/ui/Button'
import type { Say } from '~/ui/use-announcer'
import { cataloguePatch, type CatalogueEdit } from './catalogue-patch'
import { isBroken, knownPlaceholders } from './placeholders'
import { discardEdits, type Edits } from './text-edits'
import type { DeckText } from './use-deck'

type Props = { edits: Edits; deck: readonly DeckText[]; say: Say }

/** What can be done with the edits there are: pass them on as a patch, which takes only what cannot break a page, or drop them. */
export function DeckEdits({ edits, deck, say }: Props) {
  const t = useTexts(galleryTexts)
  const leftOutId = useId()
  const broken = brokenEdits(edits, deck)
  const count = broken.length
  // Both buttons stay when there is nothing for them to do: the page stands still at the first edit, the focus at the last.
  const none = edits.size === 0
  const nothingToExport = count === edits.size
  const names = new Intl.ListFormat(t.locale).format(broken)
  return (
    <>
      {!none && <span className="gallery-count">{t('deck.edited', { count: edits.size })}</span>}
      <Button
        kind="primary"
        icon="download"
        aria-disabled={nothingToExport}
        aria-describedby={count > 0 ? leftOutId : undefined}
        onClick={() => {
          if (!nothingToExport) void exportPatch(edits, broken)
        }}
      >
        {t('deck.export')}
      </Button>
      <Button
        aria-disabled={none}
        onClick={() => {
          if (none) return
          discardEdits()
          say(t('deck.discarded'))
        }}
      >
        {t('deck.discard')}
      </Button>
      {count > 0 && (
        <p id={leftOutId} className="deck-lost">
          {t('deck.leftOut', { names, count })}
        </p>
      )}
    </>
  )
}

/** The edits by whose placeholders a page would break. */
function brokenEdits(edits: Edits, deck: readonly DeckText[]): string[] {
  return deck.flatMap((text) => {
    const id = `${text.area}.${text.key}`
    return [[`en-US ${id}`, text.english] as const, [`zh-CN ${id}`, text.chinese] as const].flatMap(
      ([key, original]) => {
        const edit = edits.get(key)
        return edit !== undefined && isBroken(edit, original, knownPlaceholders(text)) ? [key] : []
      },
    )
  })
}

async function exportPatch(edits: Edits, leftOut: readonly string[]): Promise<void> {
  const list = [...edits]
    .filter(([id]) => !leftOut.includes(id))
    .map(([id, message]): CatalogueEdit => {
      const [, locale, area, key] = /^(\S+) ([^.]+)\.(.*)$/.exec(id) ?? []
      return {
        file: `src/i18n/${area}/${locale === 'zh-CN' ? 'zh' : 'en'}.ts`,
        key: key ?? '',
        message,
      }
    })
  saveFile('texts.patch', cataloguePatch(list, await catalogueSources()), 'text/x-diff')
}
