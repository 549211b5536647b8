const formats = new Map<string, Intl.NumberFormat>()

/** A number as the locale writes it. */
export function formatNumber(value: number, locale: string): string {
  // Our locales write small ones alike; the first use of `Intl` would hold up the first rows by more than all their text.
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value)
  let format = formats.get(locale)
  if (!format) {
    format = new Intl.NumberFormat(locale)
    formats.set(locale, format)
  }
  return format.format(value)
}
