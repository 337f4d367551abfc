/** Light or dark; `undefined` for what the system says. */
export type Theme = 'light' | 'dark' | undefined

const key = 'newsfacts-theme'

/** The theme that the reader chose before; a browser may keep nothing. */
export function savedTheme(): Theme {
  try {
    const saved = localStorage.getItem(key)
    return saved === 'light' || saved === 'dark' ? saved : undefined
  } catch {
    return undefined
  }
}

/** Sets the theme of the page, and keeps it. */
export function applyTheme(theme: Theme): void {
  if (theme === undefined) return
  document.documentElement.dataset.theme = theme
  try {
    localStorage.setItem(key, theme)
  } catch {
    // Nothing is kept; the theme still holds until the page is left.
  }
}

/** Whether the page is dark now. */
export const isDark = (): boolean =>
  (document.documentElement.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : '')) ===
  'dark'
