import type { ResponseTag } from '~/contract/tags'

type Props = { tag: ResponseTag }

/** A tag as `key:value`, or the key alone where the value is empty. */
export function TagText({ tag: { TagKey, TagValue } }: Props) {
  const text = TagValue === '' ? TagKey : `${TagKey}:${TagValue}`
  return (
    <span className="tag-text" title={text}>
      <bdi>{text}</bdi>
    </span>
  )
}
