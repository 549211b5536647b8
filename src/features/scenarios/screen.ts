/** Screen widths that the panel offers, in CSS pixels; a link may name any. */
export const SCREENS = [320, 375, 768, 1024, 1440] as const

/** The width that this page's link asks for, or `undefined`. */
export function askedScreen(
  search: URLSearchParams = new URLSearchParams(location.search),
): number | undefined {
  const text = search.get('screen') ?? ''
  const width = Number(text)
  return /^\d+$/.test(text) && width >= 200 && width <= 4000 ? width : undefined
}

/** The link with the width of the screen that this page shows itself in. */
export function withScreen(link: string): string {
  const width = askedScreen()
  if (width === undefined || link.includes('screen=')) return link
  return `${link}${link.includes('?') ? '&' : '?'}screen=${width}`
}
