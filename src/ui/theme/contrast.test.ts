import { expect, test } from 'vitest'
import { PALETTES, type Palette } from './palette'

// WCAG 2.2, 1.4.3 and 1.4.11: what text and what the edges of a field must stand out by at least.

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const TEXTS = ['text', 'text-secondary', 'text-hint', 'primary', 'error'] as const
const PLACES = ['surface', 'raised'] as const
const CASES = Object.entries(PALETTES).flatMap(([theme, palette]) =>
  PLACES.map((place): [string, keyof Palette, Palette] => [theme, place, palette]),
)

test.each(CASES)('%s: the edge of a field stands out from %s', (_theme, place, palette) => {
  expect(contrast(palette['line-field'], palette[place])).toBeGreaterThanOrEqual(3)
})

test.each(CASES)('%s: text can be read on %s', (_theme, place, palette) => {
  for (const text of TEXTS)
    expect(contrast(palette[text], palette[place])).toBeGreaterThanOrEqual(4.5)
})
