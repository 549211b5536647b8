import { ACTION_ERRORS, COMMON_ERRORS } from '~/contract/action-errors'
import { ACTION_NOTES } from '~/contract/action-notes'
import { ACTION_NAMES, ACTIONS, type ActionName } from '~/contract/actions'
import { errorInfo, type ErrorCode } from '~/contract/errors'
import { LIMITS } from '~/contract/limits'
import { PARAMETERS, type Parameter } from '~/contract/parameters'
import { REGIONS } from '~/contract/regions'

const kinds: Readonly<Record<Parameter['kind'], string>> = {
  string: 'text',
  integer: 'whole number',
  boolean: '`true` or `false`',
  json: 'JSON array of texts',
  list: '`X.1`, `X.2`, …',
  tags: '`Tag.N.Key`, `Tag.N.Value`',
  filters: '`TagFilter.N.TagKey`, `TagFilter.N.TagValues.M`',
}

/** The text of docs/api.md: everything in it comes from the contract. */
export function apiDocument(): string {
  return `${[
    '# The API of the sandbox',
    'Written by `npm run api-doc` from `src/contract/`; a test compares the two. How calls travel, the control endpoints and the store: [backend.md](backend.md).',
    '## Actions',
    table(
      ['action', 'version', 'changes data', 'purpose'],
      ACTION_NAMES.map((name) => [
        `[${name}](#${name.toLowerCase()})`,
        ACTIONS[name].version,
        ACTIONS[name].writes ? 'yes' : 'no',
        ACTION_NOTES[name].purpose,
      ]),
    ),
    ...ACTION_NAMES.map(actionSection),
    '## Errors of every action',
    errorTable(COMMON_ERRORS),
    '## Limits',
    table(
      ['limit', 'value'],
      Object.entries(LIMITS).map(([name, value]) => [`\`${name}\``, String(value)]),
    ),
    '## Regions',
    table(
      ['id', 'English', 'Chinese', 'group', 'status'],
      REGIONS.map(({ id, en, zh, group, status }) => [`\`${id}\``, en, zh, group, status]),
    ),
  ].join('\n\n')}\n`
}

function actionSection(name: ActionName): string {
  const { purpose, real, simplified, chosen } = ACTION_NOTES[name]
  const parameters: [string, Parameter][] = Object.entries(PARAMETERS[name])
  const errors = [...ACTION_ERRORS[name], ...COMMON_ERRORS.filter((code) => isWordedBy(name, code))]
  return [
    `### ${name}`,
    purpose,
    table(
      ['parameter', 'form', 'needed'],
      parameters.map(([parameter, { kind, required }]) => [
        `\`${parameter}\``,
        kinds[kind],
        required ? 'yes' : '',
      ]),
    ),
    ...notes('As in the service', real),
    ...notes('Simplified or added', simplified),
    ...notes('Chosen where sources conflict or are silent', chosen),
    ...(errors.length > 0 ? [errorTable(errors, name)] : ['No error codes of its own.']),
  ].join('\n\n')
}

/** Whether an action answers an error of every action in words, or with a status, of its own. */
function isWordedBy(action: ActionName, code: ErrorCode): boolean {
  const own = errorInfo(code, action, '…')
  const common = errorInfo(code, undefined, '…')
  return own.message !== common.message || own.status !== common.status
}

function notes(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${title}:\n\n${lines.map((line) => `- ${line}`).join('\n')}`]
}

function errorTable(codes: readonly ErrorCode[], action?: ActionName): string {
  return table(
    ['HTTP', 'code', 'message'],
    codes.map((code) => {
      const { status, message } = errorInfo(code, action, '…')
      return [String(status), `\`${code}\``, message]
    }),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
