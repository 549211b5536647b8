import type { ClockSettings } from '~/contract/control'

/** The server's time in milliseconds; `setAt` is the real time at which a running clock was set. */
export function clockNow(clock: ClockSettings, setAt: number): number {
  switch (clock.kind) {
    case 'system':
      return Date.now()
    case 'frozen':
      return Date.parse(clock.at)
    case 'running':
      return Date.parse(clock.at) + Date.now() - setAt
  }
}

/** A time as the API writes it, with seconds: `2026-03-04T08:33:00Z`. */
export function apiTime(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}

/** A time to the minute, as instances carry it: `2026-02-10T04:04Z`. */
export function apiMinute(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16)}Z`
}
