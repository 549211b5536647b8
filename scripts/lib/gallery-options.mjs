import { parseArgs } from 'node:util'

const LANGUAGES = ['en-US', 'zh-CN']
const THEMES = ['light', 'dark']

/** Height of the screen that each width is shown in. */
export const HEIGHTS = new Map([
  ['375', 720],
  ['768', 900],
  ['1280', 800],
])

export const usage = `Every state of the page as pictures: a contact sheet for each language, theme and width, and an index page.

  npm run gallery -- [--languages LIST] [--themes LIST] [--widths LIST] [--states LIST] [--out FOLDER] [--list]

  --languages LIST   of ${LANGUAGES.join(', ')}, with commas (default: both)
  --themes LIST      of ${THEMES.join(', ')} (default: both)
  --widths LIST      of ${[...HEIGHTS.keys()].join(', ')} (default: 375,1280)
  --states LIST      only states with one of these in their id, such as quota,import-fails (default: all)
  --out FOLDER       where the pictures go; those of an earlier run are replaced (default: .cache/gallery)
  --site FOLDER      a built site to take them of; without it the site is built first
  --list             only print the ids of the states that would be written
  --help             this text`

/**
 * @typedef {{ languages: string[], themes: string[], widths: string[], states: string[], out: string,
 *   site: string | undefined, list: boolean }} Options
 */

/**
 * The options of the command line; null where help is asked for; or the message that says what is wrong with them.
 * @param {string[]} args
 * @returns {Options | string | null}
 */
export function readOptions(args) {
  let values
  try {
    ;({ values } = parseArgs({
      args,
      options: {
        languages: { type: 'string', default: LANGUAGES.join(',') },
        themes: { type: 'string', default: THEMES.join(',') },
        widths: { type: 'string', default: '375,1280' },
        states: { type: 'string', default: '' },
        out: { type: 'string', default: '.cache/gallery' },
        site: { type: 'string' },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }))
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  if (values.help) return null
  const { site, out, list } = values
  const languages = values.languages.split(',')
  const themes = values.themes.split(',')
  const widths = values.widths.split(',')
  const wrong =
    wrongIn('--languages', languages, LANGUAGES) ??
    wrongIn('--themes', themes, THEMES) ??
    wrongIn('--widths', widths, [...HEIGHTS.keys()])
  if (wrong !== undefined) return wrong
  const states = values.states === '' ? [] : values.states.split(',')
  return { languages, themes, widths, states, out, site, list }
}

/**
 * The states that are asked for, or the message that says of which words there are none.
 * @template {{ id: string }} State
 * @param {readonly State[]} all
 * @param {readonly string[]} words parts of ids; none means all
 * @returns {State[] | string}
 */
export function chooseStates(all, words) {
  const lost = words.filter((word) => !all.some(({ id }) => fits(id, word)))
  if (lost.length > 0) {
    const ids = all.map(({ id }) => id).join(', ')
    return `--states ${lost.join(',')}: no id has this in it. There are ${ids}`
  }
  return all.filter(({ id }) => words.length === 0 || words.some((word) => fits(id, word)))
}

/**
 * @param {string} option
 * @param {readonly string[]} given
 * @param {readonly string[]} known
 */
function wrongIn(option, given, known) {
  const wrong = given.find((value) => !known.includes(value))
  return wrong === undefined ? undefined : `${option} ${wrong}: there are ${known.join(', ')}`
}

/**
 * @param {string} id
 * @param {string} word
 */
function fits(id, word) {
  return id.toLowerCase().includes(word.toLowerCase())
}
