/** Tells when the theme or the size of an element may have changed; the answer ends that. */
export function watch(container: HTMLElement, tell: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const theme = new MutationObserver(tell)
  const size = new ResizeObserver(tell)
  system.addEventListener('change', tell)
  theme.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  size.observe(container)
  return () => {
    system.removeEventListener('change', tell)
    theme.disconnect()
    size.disconnect()
  }
}

/**
 * Lets the wheel scroll the page, as it does elsewhere, until the reader has come into an element by a click or the
 * keyboard; from then on, or with Ctrl, it is the element's. The answer ends that.
 */
export function leaveWheelToPage(container: HTMLElement): () => void {
  const filter = (event: WheelEvent) => {
    if (!event.ctrlKey && !container.contains(document.activeElement)) event.stopPropagation()
  }
  container.addEventListener('wheel', filter, { capture: true })
  return () => container.removeEventListener('wheel', filter, { capture: true })
}
