type Entry = { value?: unknown; label?: unknown; options?: unknown }

/**
 * What a select shows of its value: the labels of the options chosen, in the order chosen. `options` may hold groups of
 * options, `value` is one, several, or none (`null`, `undefined`, ''); a value without an option stands for itself.
 */
export function chosenLabels(options: readonly unknown[] = [], value: unknown): string[] {
  const flat = flatten(options)
  const values: unknown[] = Array.isArray(value) ? value : [value]
  return values
    .filter((one) => one !== null && one !== undefined && one !== '')
    .map((one) => {
      const label = flat.find((option) => option.value === one)?.label
      return String(typeof label === 'string' ? label : one)
    })
}

function flatten(options: readonly unknown[]): Entry[] {
  return options.flatMap((option): Entry[] => {
    if (typeof option !== 'object' || option === null) return []
    const entry: Entry = option
    return Array.isArray(entry.options) ? flatten(entry.options) : [entry]
  })
}
