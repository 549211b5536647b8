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

/** The same in numbers only, in the reader's time zone: `2026-11-22 13:04`. For columns, where all are of one width. */
export function formatShortTime(time: string): string {
  const date = new Date(time)
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(twoDigits).join('-')
  return `${day} ${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`
}

/** The time of day of a moment (milliseconds since 1970), in the reader's time zone: `13:04:59`. */
export function formatTimeOfDay(time: number): string {
  const date = new Date(time)
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(twoDigits).join(':')
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
