/** Puts the focus on the page's heading where what had it is gone, so that the keyboard goes on from there. */
export function focusHeadingIfLost(): void {
  if (document.activeElement === null || document.activeElement === document.body)
    document.querySelector<HTMLElement>('main h1[tabindex="-1"]')?.focus();
}
