/** Every path of the console, without the base and the query. */
export const paths = {
  list: (regionId: string) => `/keyPair/region/${encodeURIComponent(regionId)}`,
  create: (regionId: string) => `${paths.list(regionId)}/create`,
  details: (regionId: string, keyPairName: string) =>
    `${paths.list(regionId)}/pair/${encodeURIComponent(keyPairName)}`,
  outside: (entry: string) => `/outside/${entry}`,
  gallery: () => '/gallery',
  galleryTexts: () => '/gallery/texts',
}

/** The path of the page itself, without what lies over its list. */
export function pageOf(pathname: string): string {
  return /^\/keyPair\/region\/[^/]+/.exec(pathname)?.[0] ?? pathname
}
