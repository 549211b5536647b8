import { expect, type Page } from '@playwright/test'
import type {
  CallRecord,
  ControlSettings,
  SeedName,
  ServerStatus,
  SettingsPatch,
} from '~/contract/control'

/**
 * Sets up the sandbox backend behind a page, through the same `/__server/*` endpoints that people may use. The calls are
 * made from the page, because the backend lives there: open a page of the console first. Every change shows on that page
 * at once.
 */
export class ServerControl {
  readonly #page: Page
  readonly #base: string

  /** `base`: path that the site is served under, with a slash at its end. */
  constructor(page: Page, base = '/') {
    this.#page = page
    this.#base = base
  }

  status(): Promise<ServerStatus> {
    return this.#call('GET', 'status')
  }

  /** Changes the settings that are given; the others stay. */
  set(settings: SettingsPatch): Promise<ControlSettings> {
    return this.#call('PATCH', 'settings', settings)
  }

  /** Moves the server's time on. */
  advanceClock(milliseconds: number): Promise<ControlSettings> {
    return this.#call('POST', 'clock/advance', { milliseconds })
  }

  /** Replaces all data by that of a named account. */
  seed(name: SeedName): Promise<ServerStatus> {
    return this.#call('POST', 'seed', { name })
  }

  /** Default settings, and the account as it started. */
  reset(): Promise<ServerStatus> {
    return this.#call('POST', 'reset')
  }

  /** All data, as a document that `restore` takes. */
  state(): Promise<unknown> {
    return this.#call('GET', 'state')
  }

  restore(state: unknown): Promise<ServerStatus> {
    return this.#call('PUT', 'state', state)
  }

  /** The last calls of the API, without secrets. */
  async calls(): Promise<CallRecord[]> {
    const { calls } = await this.#call<{ calls: CallRecord[] }>('GET', 'calls')
    return calls
  }

  /** Forgets the calls so far, so that a test sees only its own. */
  forgetCalls(): Promise<unknown> {
    return this.#call('DELETE', 'calls')
  }

  async #call<Answer>(method: string, path: string, body?: unknown): Promise<Answer> {
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    const url = `${this.#base}__server/${path}`
    // Until the page's service worker answers, a call would go past it to the static host.
    const statusUrl = `${this.#base}__server/status`
    await expect
      .poll(() => this.#page.evaluate(backendAnswers, statusUrl), 'the backend answers')
      .toBe(true)
    const answer = await this.#page.evaluate(callFromPage, { url, init })
    if (answer.status >= 400) throw new Error(`${method} ${url}: ${answer.status} ${answer.text}`)
    return JSON.parse(answer.text || 'null')
  }
}

async function backendAnswers(statusUrl: string) {
  const { headers } = await fetch(statusUrl)
  return headers.get('Content-Type')?.includes('application/json') === true
}

async function callFromPage({ url, init }: { url: string; init: RequestInit }) {
  const headers = { 'Content-Type': 'application/json' }
  const response = await fetch(url, { ...init, headers })
  return { status: response.status, text: await response.text() }
}
