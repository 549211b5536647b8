/** The button of the scenario panel, which has a key of its own; none where the link hides it. */
export function panelButton(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[aria-keyshortcuts="Alt+Shift+S"]')
}
