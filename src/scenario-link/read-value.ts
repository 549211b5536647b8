/** Why a parameter of a link cannot be used. The value `expected` says what can stand there, in the grammar's own words. */
export type WrongParameter = {
  name: string
  value: string
  problem: WrongKind
  expected: string
}

/**
 * `unknown-name`, `unknown-preset`: there is none of this name (`expected`: the one that may be meant, or empty). `twice`:
 * given more than once, the first one counts. The others: the value is not what it should be.
 */
export type WrongKind =
  | 'unknown-name'
  | 'unknown-preset'
  | 'twice'
  | 'not-one-of'
  | 'not-a-number'
  | 'not-a-latency'
  | 'not-a-fault'
  | 'unknown-action'
  | 'unknown-code'
  | 'not-a-timing'
  | 'not-a-time'
  | 'unknown-version'

/** A value of the grammar, or why the text is none. */
export type Read<T> = { ok: true; value: T } | { ok: false; problem: WrongKind; expected: string }

/** One kind of value: reads a text of a link, and prints a value as the text that reads as it. */
export type ValueKind<T> = { read: (text: string) => Read<T>; print: (value: T) => string }

export function wrong(
  problem: WrongKind,
  expected: string,
): { ok: false } & Extract<Read<never>, { ok: false }> {
  return { ok: false, problem, expected }
}

/** One of some words. */
export function oneOf<const T extends string>(...words: readonly T[]): ValueKind<T> {
  return {
    read(text) {
      const value = words.find((word) => word === text)
      return value === undefined ? wrong('not-one-of', words.join(', ')) : { ok: true, value }
    },
    print: (value) => value,
  }
}

/** A whole number between two others, in decimal digits. */
export function wholeNumber(min: number, max: number): ValueKind<number> {
  return {
    read(text) {
      const value = readWhole(text)
      return value === undefined || value < min || value > max
        ? wrong('not-a-number', `${min}–${max}`)
        : { ok: true, value }
    },
    print: String,
  }
}

/** The whole number that a text of decimal digits spells. */
export function readWhole(text: string): number | undefined {
  const value = Number(text)
  return /^\d{1,16}$/.test(text) && Number.isSafeInteger(value) ? value : undefined
}
