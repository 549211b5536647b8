import { createRequire } from 'node:module'
import type * as CssInJs from '@ant-design/cssinjs'
import type * as Antd from 'antd'
import type { ReactElement } from 'react'
import { expect, test } from 'vitest'
import { antdThemes } from './antd-themes.ts'
import { cssBlocks, referredVariables } from './antd/css-text.ts'
import { prune } from './antd/prune.ts'
import { StaticSheets } from './antd/static-sheets.ts'

const requireHere = createRequire(import.meta.url)
const requireOfAntd = createRequire(requireHere.resolve('antd/package.json'))
const { createElement } = requireOfAntd('react') as typeof import('react')
const { renderToStaticMarkup } = requireOfAntd(
  'react-dom/server',
) as typeof import('react-dom/server')
const cssinjs = requireOfAntd('@ant-design/cssinjs') as typeof CssInJs
const antd = requireHere('antd') as typeof Antd

const sheets = new StaticSheets(antdThemes)
const base = sheets.base()

function noop() {}
const inPlace = { open: true, getContainer: false } as const
const items = [{ key: 'a', label: 'a' }]

/** The folders of the style modules, and an element that needs no others. */
const COMPONENTS: [folders: string[], element: ReactElement][] = [
  [['button', '_util/wave/style'], createElement(antd.Button, null, 'a')],
  [['checkbox', '_util/wave/style'], createElement(antd.Checkbox)],
  [['radio', '_util/wave/style'], createElement(antd.Radio.Group, { options: ['a'] })],
  [['input'], createElement(antd.Input, { allowClear: true })],
  [['input', 'input/style/textarea'], createElement(antd.Input.TextArea)],
  [['select', 'empty'], createElement(antd.Select, { open: true, mode: 'multiple' })],
  [['modal', 'button'], createElement(antd.Modal, inPlace, 'a')],
  [['drawer', 'button'], createElement(antd.Drawer, inPlace, 'a')],
  [['tooltip'], createElement(antd.Tooltip, { title: 'a', open: true }, createElement('i'))],
  [
    ['dropdown', 'menu', 'tooltip'],
    createElement(antd.Dropdown, { open: true, menu: { items } }, createElement('i')),
  ],
  [['tabs'], createElement(antd.Tabs, { items })],
  [
    ['form', 'form/style/fallbackCmp', 'grid'],
    createElement(antd.Form, null, createElement(antd.Form.Item, { label: 'a' })),
  ],
  [
    ['tag', 'tag/style/statusCmp'],
    createElement(antd.Tag, { color: 'success', variant: 'outlined' }),
  ],
  [['segmented'], createElement(antd.Segmented, { options: ['a'] })],
  [['upload'], createElement(antd.Upload, { onChange: noop })],
  [['spin'], createElement(antd.Spin)],
  [['slider', 'tooltip'], createElement(antd.Slider)],
  [['input-number'], createElement(antd.InputNumber)],
  [
    [
      'transfer',
      '_util/wave/style',
      'checkbox',
      'input',
      'button',
      'empty',
      'select',
      'pagination',
      'dropdown',
      'menu',
      'tooltip',
    ],
    createElement(antd.Transfer, { dataSource: [{ key: 'a', title: 'a' }], showSearch: true }),
  ],
]

test.each(COMPONENTS)('%j: no rule that antd writes at run time is missing', (folders, element) => {
  const cache = cssinjs.createCache()
  const theme = { ...antdThemes.light, hashed: false, cssVar: { key: 'ecs' } }
  const themed = createElement(antd.ConfigProvider, { theme, virtual: false }, element)
  renderToStaticMarkup(createElement(cssinjs.StyleProvider, { cache }, themed))
  const atRunTime = cssinjs.extractStyle(cache, { plain: true, types: 'style' })

  const sheet = [base, ...folders.map((folder) => sheets.of(moduleOf(folder)))].join('')
  const present = new Set(cssBlocks(sheet).map(({ head, body }) => `${head}{${body}}`))
  const missing = cssBlocks(prune(atRunTime).css)
    .map(({ head, body }) => `${head}{${body}}`)
    .filter((rule) => !present.has(rule) && !/^(?:a\b|\.data-ant)/.test(rule))
  expect(missing).toEqual([])
})

/** Set by the components on their elements. */
const SET_INLINE = /^--ant-(?:modal-\w+-width|col-\w*-flex)$/

test.each(COMPONENTS)('%j: every custom property of antd in the sheets is declared', (folders) => {
  const sheet = [base, ...folders.map((folder) => sheets.of(moduleOf(folder)))].join('')
  const declared = new Set([...sheet.matchAll(/[{;](--[\w-]+):/g)].map(([, name]) => name))
  const withoutFallbacks = sheet.replace(/var\(--[\w-]+,/g, '')
  const missing = [...referredVariables(withoutFallbacks)].filter(
    (name) => name.startsWith('--ant-') && !SET_INLINE.test(name) && !declared.has(name),
  )
  expect(missing).toEqual([])
})

test('a colour that differs in the dark theme is declared for both', () => {
  const text = [...base.matchAll(/--ant-color-text:([^;}]+)/g)].map(([, value]) => value)
  expect(text).toEqual(['#333333', '#eeeeee'])
})

function moduleOf(folder: string): string {
  return folder.includes('/') ? folder : `${folder}/style/index`
}
