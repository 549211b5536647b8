import type { CallRecord } from '~/contract/control'
import { faultField } from '~/contract/fault-field'
import { press } from './page-lines'

/**
 * How a creation or an import ends on the page, as lines of a Playwright test. A refusal that belongs to a field is shown at
 * the field. A lost answer stays open, to be sent again: nobody knows what became of it.
 */
export function createEnded(dialog: string, { code }: CallRecord): string[] {
  if (code === null) return hidden(dialog)
  return faultField(code) === null ? refused(dialog) : refusedAtField(dialog)
}

/** How a deletion ends on the page. Without an answer, the console sees that the key pairs are gone. */
export function deleteEnded(dialog: string, { code }: CallRecord): string[] {
  return isCarriedOut(code) ? hidden(dialog) : refused(dialog)
}

/**
 * How a binding or an unbinding ends on the page. A call that succeeds may refuse single instances: then the dialog stays,
 * with the results. Without an answer, the console sees that the instances have changed.
 */
export function transferEnded(dialog: string, { code }: CallRecord): string[] {
  if (!isCarriedOut(code)) return refused(dialog)
  return [
    `// Where single instances were refused, the dialog stays with the results.`,
    `const again = ${dialog}.getByRole('button', { name: 'Retry', exact: true })`,
    `await expect`,
    `  .poll(async () => (await ${dialog}.isHidden()) || (await again.isVisible()))`,
    `  .toBe(true)`,
    `if (await again.isVisible()) {`,
    // The other one is the cross in the corner.
    `  await ${dialog}.getByRole('button', { name: 'Close', exact: true }).last().click()`,
    `}`,
    ...hidden(dialog),
  ]
}

function isCarriedOut(code: string | null): boolean {
  return code === null || code === 'LostAnswer'
}

function refused(dialog: string): string[] {
  return [
    `await expect(${dialog}.getByRole('alert').first()).toBeVisible()`,
    press(dialog, 'Cancel'),
    ...hidden(dialog),
  ]
}

function refusedAtField(dialog: string): string[] {
  return [
    `await expect(${dialog}.locator('[aria-invalid=true]').first()).toBeVisible()`,
    press(dialog, 'Cancel'),
    ...hidden(dialog),
  ]
}

function hidden(dialog: string): string[] {
  return [`await expect(${dialog}).toBeHidden()`]
}
