/** One line of the report: what each side measured, and what is asked of the ratio or of the figure itself. */
export type Row = {
  what: string
  unit: 'ms' | 'KiB' | 'MiB' | '' | 'ops/s' | 'µs'
  /** By side: `app`, `floor`, `peer`, or whatever a benchmark compares. */
  values: Record<string, number>
  /** The sides to divide, the first by the second. */
  ratio?: readonly [string, string]
  /** Asked: at most this ratio, at most this figure of the app, or at least. */
  target?: { ratioAtMost: number } | { atMost: number } | { atLeast: number }
}

/** What one part of the benchmarks has found. */
export type Section = { title: string; rows: Row[]; notes?: string[] }

/** Sections as Markdown tables. */
export function toMarkdown(sections: readonly Section[]): string {
  return sections.map(sectionToMarkdown).join('\n\n')
}

/** The quotient that a row asks about; undefined where it has none. */
export function ratioOf({ values, ratio }: Row): number | undefined {
  if (!ratio) return undefined
  const [over, under] = [values[ratio[0]], values[ratio[1]]]
  return over === undefined || under === undefined || under === 0 ? undefined : over / under
}

/** Whether the row keeps to its target; undefined where there is none, or no figure. */
export function isMet(row: Row): boolean | undefined {
  const { target, values } = row
  if (!target) return undefined
  const [figure] = Object.values(values)
  const asked = 'ratioAtMost' in target ? ratioOf(row) : figure
  if (asked === undefined || Number.isNaN(asked)) return undefined
  if ('atLeast' in target) return asked >= target.atLeast
  return asked <= ('ratioAtMost' in target ? target.ratioAtMost : target.atMost)
}

function sectionToMarkdown({ title, rows, notes = [] }: Section): string {
  const sides = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))]
  const head = ['', ...sides, 'ratio', 'target', '']
  const body = rows.map((row) => [
    row.unit ? `${row.what}, ${row.unit}` : row.what,
    ...sides.map((side) => figureText(row.values[side])),
    ratioText(row),
    targetText(row),
    { true: 'met', false: 'missed', undefined: '' }[String(isMet(row))] ?? '',
  ])
  const table = [head, head.map((_, at) => (at === 0 ? '---' : '--:')), ...body]
  const lines = table.map((cells) => `| ${cells.join(' | ')} |`)
  return [`## ${title}`, '', ...lines, ...notes.flatMap((note) => ['', note])].join('\n')
}

function figureText(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '–'
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-US')
  return String(Number(value.toPrecision(3)))
}

function ratioText(row: Row): string {
  return ratioOf(row)?.toFixed(2) ?? ''
}

function targetText({ target }: Row): string {
  if (!target) return ''
  if ('ratioAtMost' in target) return `ratio ≤ ${target.ratioAtMost}`
  return 'atMost' in target ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`
}
