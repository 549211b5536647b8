import { formatShortTime, formatTime } from '~/lib/format-time'

/** When a key pair was made, in the reader's time zone; pointed at, in words of their language too. */
export function CreationTimeCell({ time, locale }: { time: string; locale: string }) {
  return (
    <time
      dateTime={time}
      // Not before: the first use of `Intl` takes 11 to 18 ms of a fast machine, and the rows would wait for it.
      onPointerEnter={({ currentTarget }) => {
        currentTarget.title = formatTime(time, locale)
      }}
    >
      {formatShortTime(time)}
    </time>
  )
}
