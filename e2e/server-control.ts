import { expect, type Page } from '@playwright/test'
import type { CallRecord, ControlSettings, SeedName, SettingsPatch } from '~/contract/control'
import type { SandboxStatus } from '~/contract/sandbox'

/**
 * Sets up the sandbox backend behind a page through `window.sandbox`: the backend lives in the page, so open a page of the
 * console first. What changes shows on that page at once, without a reload.
 */
export class ServerControl {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  async status(): Promise<SandboxStatus> {
    return this.#page.evaluate(() => window.sandbox.status())
  }

  /** Changes the settings that are given; the others stay. */
  async set(patch: SettingsPatch): Promise<ControlSettings> {
    return this.#page.evaluate((settings) => window.sandbox.settings(settings), patch)
  }

  /** Moves the server's time on. */
  async advanceClock(milliseconds: number): Promise<void> {
    return this.#page.evaluate((by) => window.sandbox.advance(by), milliseconds)
  }

  /** Replaces all data by that of a named account. */
  async seed(name: SeedName): Promise<void> {
    return this.#page.evaluate((seed) => window.sandbox.seed(seed), name)
  }

  /** Settings and data as they were at the start. */
  async reset(): Promise<void> {
    return this.#page.evaluate(() => window.sandbox.reset())
  }

  /** All data, as a document that `restore` takes. */
  async state(): Promise<unknown> {
    return this.#page.evaluate(() => window.sandbox.state())
  }

  async restore(state: unknown): Promise<void> {
    return this.#page.evaluate((document) => window.sandbox.restore(document), state)
  }

  /** Waits until nothing is being asked for or written, and the page has painted. */
  async idle(): Promise<void> {
    return this.#page.evaluate(() => window.sandbox.idle())
  }

  /** The last calls of the API, oldest first, without secrets. */
  async calls(): Promise<CallRecord[]> {
    return this.#page.evaluate(() => window.sandbox.calls())
  }

  /** Forgets the calls so far, so that a test sees only its own. */
  async forgetCalls(): Promise<void> {
    return this.#page.evaluate(() => window.sandbox.forgetCalls())
  }

  /**
   * One call of the control endpoints, `/__server/status` for instance, as any program on the page would make it: through
   * the service worker, which is waited for first. A call before would reach the static host.
   */
  async fetch(method: string, path: string, body?: unknown): Promise<unknown> {
    await expect
      .poll(() => this.#page.evaluate(workerAnswers, '/__server/status'), 'the worker answers')
      .toBe(true)
    const init = body === undefined ? { method } : { method, body: JSON.stringify(body) }
    return this.#page.evaluate(fetchJson, { url: path, init })
  }
}

async function workerAnswers(statusUrl: string) {
  const { headers } = await fetch(statusUrl)
  return headers.get('Content-Type')?.includes('application/json') === true
}

async function fetchJson({ url, init }: { url: string; init: RequestInit }): Promise<unknown> {
  const response = await fetch(url, init)
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return response.json()
}
