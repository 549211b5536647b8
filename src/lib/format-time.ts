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
