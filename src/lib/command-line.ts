const PLAIN_WORD = /^[A-Za-z0-9_./:@%+,][A-Za-z0-9_./:@%+,=-]*$/

/** A word for a POSIX shell: as it is where that is safe, else within single quotes. */
export function shellWord(text: string): string {
  return PLAIN_WORD.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/**
 * An option of the `aliyun` command line tool and its value. The tool takes a word that begins with a dash for an option,
 * unless it is tied to its own by an equals sign.
 */
export function commandOption(name: string, value: string): string {
  return value.startsWith('-') ? shellWord(`--${name}=${value}`) : `--${name} ${shellWord(value)}`
}
