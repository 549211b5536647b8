/**
 * antd's style modules, as paths under `antd/es/` without `.js`, and the class prefix each is used with. A component's own
 * module is `<folder>/style/index` with the folder's name as its prefix; what differs stands here.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  '_util/wave/style': 'wave',
  'back-top/style/index': 'back-top',
  'badge/style/ribbon': 'ribbon',
  'button/style/compact': 'btn',
  'button/style/index': 'btn',
  'date-picker/style/index': 'picker',
  'float-button/style/index': 'float-btn',
  'input/style/otp': 'otp',
  'input/style/search': 'input-search',
  'layout/style/sider': 'layout-sider',
  'qr-code/style/index': 'qrcode',
  'space/style/addon': 'space-addon',
  'space/style/compact': 'space-compact',
}

/** Whose components give antd a second class, `<prefix>-css-var`, and want the common rules (font, box) on that. */
const WITH_ROOT_CLASS: ReadonlySet<string> = new Set(
  [
    'cascader checkbox date-picker dropdown form image input input-number mentions menu message modal',
    'notification radio select table tabs tooltip tree-select',
  ]
    .flatMap((names) => names.split(' '))
    .map((folder) => `${folder}/style/index`)
    .concat('input/style/textarea'),
)

/** Whose class is never on the page though their code is: a menu within a dropdown is styled by the dropdown. */
const ONLY_VARIABLES: ReadonlySet<string> = new Set(['menu/style/index'])

/** Path under `antd/es/` of a style module, without `.js`; null for any other file. */
export function styleModule(file: string): string | null {
  return /\/antd\/es\/((?:_util\/wave\/style|[a-z-]+\/style\/\w+))\.js$/.exec(file)?.[1] ?? null
}

/** The class prefix, `ant-` included, that antd's components give to a hook (`useRowStyle`) of this module. */
export function prefixOf(module: string, hook: string): string {
  if (module === 'grid/style/index') return hook === 'useRowStyle' ? 'ant-row' : 'ant-col'
  return `ant-${PREFIXES[module] ?? module.split('/')[0] ?? module}`
}

/** The class that antd's components give to the hook as that of their outermost element. */
export function rootClassOf(module: string, hook: string): string {
  const prefix = prefixOf(module, hook)
  if (module === 'upload/style/index') return `${prefix}-wrapper`
  const withRootClass = WITH_ROOT_CLASS.has(module) && hook !== 'useSharedStyle'
  return withRootClass ? `${prefix}-css-var` : prefix
}

/** Whether the rules of this module are of use, not its variables alone. */
export function hasRules(module: string): boolean {
  return !ONLY_VARIABLES.has(module)
}
