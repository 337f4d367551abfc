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
