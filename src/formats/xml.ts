/** What XML 1.0 has no way to write. Matches a form feed; not a line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the specification names them
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/

/** What must be escaped in text and in attributes; a CR, else readers take it for LF. Matches `&`, `"`; not `'`. */
const escaped = /[&<>"\t\n\r]/g

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Text as the content of an element or an attribute in XML 1.0.
 *
 * @throws Error if it holds a control character that XML cannot write.
 */
export function escapeXml(text: string): string {
  requireXml(text)
  return text.replace(escaped, (character) => escapes[character] ?? `&#${character.charCodeAt(0)};`)
}

/** @throws Error if the text holds a control character that XML cannot write. */
export function requireXml(text: string): void {
  const [character] = unwritable.exec(text) ?? []
  if (character === undefined) return
  const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  throw new Error(`XML cannot write U+${code} in ${JSON.stringify(text.slice(0, 60))}; take another format`)
}
