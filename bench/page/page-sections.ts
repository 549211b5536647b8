import type { Row, Section } from '../report.ts'
import { median, spread } from '../statistics.ts'
import type { Scores } from './lighthouse.ts'
import type { LoadFigures } from './measure-load.ts'
import type { UseFigures } from './measure-use.ts'
import type { PageResults } from './run-page.ts'

type Results = Readonly<Record<string, PageResults>>
type Target = NonNullable<Row['target']>

const KIB = 1024
const MIB = 1024 * 1024

/** The page figures as tables, with the targets of the project. */
export function pageSections(results: Results, scores: Scores | undefined): Section[] {
  return [loadSection(results), useSection(results), memorySection(results)].concat(
    scores ? lighthouseSection(scores) : [],
  )
}

function loadSection(results: Results): Section {
  function row(
    what: string,
    visit: 'firstVisit' | 'laterVisit',
    figure: keyof LoadFigures,
    unit: Row['unit'],
    target?: Target,
  ): Row {
    const scale = unit === 'KiB' ? KIB : unit === 'MiB' ? MIB : 1
    const values = medians(results, (page) => page[visit].map((load) => load[figure] / scale))
    return { what, unit, values, ratio: ['app', 'floor'], ...(target ? { target } : {}) }
  }
  const first = results['app']?.firstVisit.map(({ firstRow }) => firstRow) ?? []
  return {
    title: 'Loading the list',
    rows: [
      row('script before the first row, brotli', 'firstVisit', 'scriptBytes', 'KiB', {
        atMost: 235,
      }),
      row('style sheets before the first row, brotli', 'firstVisit', 'styleBytes', 'KiB', {
        atMost: 20,
      }),
      row('requests before the first row', 'firstVisit', 'requests', '', { atMost: 8 }),
      row('first contentful paint', 'firstVisit', 'firstPaint', 'ms', { ratioAtMost: 0.25 }),
      row('first data row, first visit', 'firstVisit', 'firstRow', 'ms', { ratioAtMost: 0.7 }),
      row('first data row, later visit', 'laterVisit', 'firstRow', 'ms', { ratioAtMost: 0.55 }),
      row('CPU of the main thread', 'firstVisit', 'cpu', 'ms', { ratioAtMost: 0.7 }),
      row('total blocking time', 'firstVisit', 'blocking', 'ms', { ratioAtMost: 0.7 }),
      row('blocking time from the very start', 'firstVisit', 'blockingOfAll', 'ms'),
      row('layout shift', 'firstVisit', 'layoutShift', '', { atMost: 0 }),
      row('layout shift, later visit', 'laterVisit', 'layoutShift', '', { atMost: 0 }),
      row('heap after load', 'firstVisit', 'heap', 'MiB', { atMost: 7 }),
    ],
    notes: [
      `Half the quartile distance of the app's first data row: ${Math.round(spread(first) * 100)} % of its median.`,
    ],
  }
}

function useSection(results: Results): Section {
  function row(what: string, figure: keyof UseFigures, ratioAtMost?: number): Row {
    const values = medians(results, (page) => page.use.map((use) => use[figure]))
    const target = ratioAtMost === undefined ? {} : { target: { ratioAtMost } }
    return { what, unit: 'ms', values, ratio: ['app', 'floor'], ...target }
  }
  return {
    title: 'Using a list of 500 key pairs',
    rows: [
      row('create dialog, first opening', 'modalFirst', 0.6),
      row('create dialog, opened again', 'modalAgain', 0.6),
      row('a key typed in the dialog, CPU', 'modalKeyCpu', 0.5),
      row('a key typed in the search, next paint', 'searchPaint', 0.35),
      row('a key typed in the search, its rows on screen', 'searchRows'),
      row('sort by name', 'sort', 0.7),
      row('next page', 'nextPage', 0.7),
    ],
  }
}

function memorySection(results: Results): Section {
  const rows = Object.entries(results).flatMap(([name, { cycles }]): Row[] => {
    if (!cycles) return []
    const { before, after } = cycles
    const target = name === 'app' ? { target: { atMost: 1 } } : {}
    return [
      { what: `${name}: heap before`, unit: 'MiB', values: { heap: before.heap / MIB } },
      {
        what: `${name}: growth in ${cycles.cycles} turns`,
        unit: 'MiB',
        values: { heap: (after.heap - before.heap) / MIB },
      },
      {
        what: `${name}: growth without compiled code`,
        unit: 'MiB',
        values: { heap: (after.objects - before.objects) / MIB },
        ...target,
      },
    ]
  })
  return { title: 'Memory in long use', rows }
}

function lighthouseSection(scores: Scores): Section[] {
  const asked = {
    performance: { mobile: 85, desktop: 99 },
    accessibility: 100,
    'best-practices': 100,
  }
  const rows = Object.entries(scores).flatMap(([form, categories]): Row[] =>
    Object.entries(categories).map(([category, score]) => {
      const target = asked[category as keyof typeof asked]
      const atLeast = typeof target === 'number' ? target : target[form as 'mobile' | 'desktop']
      return { what: `${form}: ${category}`, unit: '', values: { score }, target: { atLeast } }
    }),
  )
  return [{ title: 'Lighthouse', rows }]
}

function medians(
  results: Results,
  figures: (page: PageResults) => number[],
): Record<string, number> {
  const entries = Object.entries(results).map(
    ([name, page]) =>
      [name, median(figures(page).filter((figure) => !Number.isNaN(figure)))] as const,
  )
  return Object.fromEntries(entries.filter(([, value]) => !Number.isNaN(value)))
}
