import { quoted } from './quoted'

/** Line of a Playwright test that names a dialog by its title. */
export function dialog(name: string, title: string): string {
  return `const ${name} = page.getByRole('dialog', { name: ${quoted(title)}, exact: true })`
}

/** Line of a Playwright test that presses a button. */
export function press(within: string, name: string): string {
  return `await ${within}.getByRole('button', { name: ${quoted(name)}, exact: true }).click()`
}
