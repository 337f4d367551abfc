/** A piece of HTML that may stand in a page as it is; all else is text, and is escaped. */
export interface Html {
  readonly markup: string
}

/** What can be put into a piece of HTML: text, a number, other HTML, or several of them. */
export type Content = string | number | Html | readonly Content[]

/**
 * A template of HTML whose values are escaped unless they are HTML themselves.
 *
 * @example html`<b>${'a < b'}</b>` has the markup `<b>a &lt; b</b>`.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  return { markup: strings.map((text, index) => text + markupOf(values[index] ?? '')).join('') }
}

function markupOf(content: Content): string {
  if (typeof content === 'string') return escapeText(content)
  if (typeof content === 'number') return String(content)
  return isHtml(content) ? content.markup : content.map(markupOf).join('')
}

function isHtml(content: Html | readonly Content[]): content is Html {
  return 'markup' in content
}

/** Text as HTML that shows it, inside attributes too. */
function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
