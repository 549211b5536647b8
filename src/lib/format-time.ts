const formats = new Map<string, Intl.DateTimeFormat>()

/** A UTC time of the API as the reader's locale and time zone write it, to the minute. Reads both `…:00Z` and `…T01:00Z`. */
export function formatTime(time: string, locale: string): string {
  let format = formats.get(locale)
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      dateStyle: 'medium',
      timeStyle: 'short',
      hour12: false,
    })
    formats.set(locale, format)
  }
  return format.format(new Date(time))
}

let short: Intl.DateTimeFormat | undefined

/** The same in numbers only, in the reader's time zone: `2026-11-22 13:04`. For columns, where all are of one width. */
export function formatShortTime(time: string): string {
  // Swedish is the locale that writes dates as ISO 8601 does.
  short ??= new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' })
  return short.format(new Date(time))
}
