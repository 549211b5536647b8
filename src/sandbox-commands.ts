import { control } from '~/api/control'
import { chooseLocale, toLocale } from '~/app/start-locale'
import type { Sandbox, SandboxLook, SandboxStatus } from '~/contract/sandbox'
import { localeSnapshot, subscribeToLocale } from '~/i18n/locale-store'
import { rememberInBrowser, rememberInThisTab } from '~/lib/stored-value'
import { parseLink } from '~/scenario-link/parse-link'
import { resolveLink } from '~/scenario-link/resolve-link'
import {
  currentThemeChoice,
  setThemeChoice,
  subscribeToTheme,
  toThemeChoice,
} from '~/ui/theme/theme-store'
import { followLink, linkToPage, readPageLink, replaceQuery, writePageLink } from './sandbox-link'
import type { RunningPage } from './sandbox'

/** The commands of `window.sandbox`; `changed` is called whenever a panel may have something new to show. */
export function sandboxCommands(
  page: RunningPage,
  changed: () => void,
): Omit<Sandbox, 'ready' | 'onChange'> {
  const { server } = page
  server.onChange(changed)
  server.onCall(changed)
  subscribeToLocale(changed)
  subscribeToTheme(changed)
  followLink(page, () => {
    changed()
    void keepLink()
  })

  async function status(): Promise<SandboxStatus> {
    return {
      ...(await control.status()),
      inScenario: server.inScenario(),
      look: { language: localeSnapshot().locale, theme: currentThemeChoice() },
    }
  }

  /** A scenario's link goes on saying what its page shows. */
  async function keepLink(): Promise<void> {
    if (server.inScenario()) await writePageLink(page, await status())
  }

  async function look({ language, theme }: Partial<SandboxLook>): Promise<void> {
    if (theme) setThemeChoice(theme)
    if (language) await chooseLocale(language)
    const search = readPageLink(page)
    const inLink = server.inScenario()
    if (language && (inLink || search.has('lang'))) search.set('lang', language)
    if (theme && (inLink || search.has('theme'))) search.set('theme', theme)
    await replaceQuery(page, search.toString())
  }

  async function leave(): Promise<void> {
    await server.leaveScenario()
    rememberInBrowser()
    await writePageLink(page, undefined)
  }

  return {
    idle: () => idle(page),
    async scenario(text) {
      const search = queryOf(text)
      const { link, wrong } = parseLink(search)
      const [first] = wrong
      if (first)
        throw new Error(`${first.name}=${first.value}: ${first.problem} (${first.expected})`)
      await server.enterScenario(resolveLink(link))
      rememberInThisTab()
      await writePageLink(page, await status(), link)
      const language = toLocale(search.get('lang'))
      const theme = toThemeChoice(search.get('theme'))
      if (language || theme) await look({ ...(language && { language }), ...(theme && { theme }) })
    },
    async enter() {
      if (server.inScenario()) return
      await server.enterScenario({ settings: server.settings() })
      rememberInThisTab()
      await keepLink()
    },
    leave,
    async keep() {
      await server.keepState()
      await leave()
    },
    status,
    async settings(patch) {
      const settings = await control.changeSettings(patch)
      await keepLink()
      return settings
    },
    async seed(name) {
      await control.seed(name)
      await keepLink()
    },
    async advance(milliseconds) {
      await control.advanceClock(milliseconds)
      await keepLink()
    },
    async reset() {
      await control.reset()
      await keepLink()
    },
    state: control.state,
    async restore(state) {
      await control.restore(state)
    },
    changed: control.changed,
    calls: control.calls,
    async forgetCalls() {
      await control.forgetCalls()
      changed()
    },
    repeat: control.repeat,
    look,
    link: async () => linkToPage(page, await status()),
  }
}

/** A preset's name, or parameters as in a link. */
function queryOf(text: string): URLSearchParams {
  return new URLSearchParams(text.includes('=') ? text.replace(/^.*\?/, '') : { scenario: text })
}

/** Twice in a row, nothing is asked for when a frame has been painted: answers may bring further questions. */
async function idle({ queryClient }: RunningPage): Promise<void> {
  for (let quiet = 0; quiet < 2;) {
    // oxlint-disable-next-line no-await-in-loop -- one frame after the other
    await nextFrame()
    quiet = queryClient.isFetching() + queryClient.isMutating() > 0 ? 0 : quiet + 1
  }
}

/** Hidden tabs paint nothing: then a moment counts as a frame. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve())
    setTimeout(resolve, 100)
  })
}
