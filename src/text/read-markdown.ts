import { isMap, isScalar, LineCounter, parseDocument } from 'yaml'
import { type Article, type ArticleMetadata, byteOrderMark, toArticle } from './article.ts'

/** Front matter: YAML between two lines of three hyphens. Matches `---\nurl: …\n---\n`; a rule `---` further down does not. */
const frontMatter = /^---\r?\n((?:[\s\S]*?\n)?)---\r?\n(?:\r?\n)*/

/** An absolute web address. Matches `https://example.org/a`; `example.org/a` has no scheme. */
const webAddress = /^https?:\/\/[^\s<>"{}|\\^`]+$/

/** A day as EDTF writes it. Matches `2019-10-21`; `21 October 2019` and `2019-10` do not fit. */
const day = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/

/** A language tag of one to three parts, BCP 47. Matches `en`, `en-GB`; `English` is too long. */
const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/

/** Any text at all. Matches `a`; an empty value is none. */
const anyText = /./

/** Line ends that close a file. Matches the end of `word\n\n`; not that of `word`. */
const lastLineEnds = /(?:\r?\n)+$/

/** What front matter may say, and what a value must look like. `note` is for people and goes nowhere. */
const fields: Readonly<Record<string, { readonly pattern: RegExp; readonly expected: string }>> = {
  url: { pattern: webAddress, expected: 'an absolute address, such as https://example.org/news/1' },
  published: { pattern: day, expected: 'a day, such as 2019-10-21' },
  language: { pattern: languageTag, expected: 'a language tag, such as en' },
  note: { pattern: anyText, expected: 'a sentence' },
}

/**
 * Text with front matter. The body is taken as it stands, Markdown's marks included, but for the blank lines around
 * it: offsets count from its first character.
 *
 * @throws Error with `file:line:column` if the front matter is not YAML, has an unknown key or a value of another form.
 */
export function readMarkdown(id: string, file: string, content: string): Article {
  const text = content.replace(byteOrderMark, '')
  const match = frontMatter.exec(text)
  const body = text.slice(match ? match[0].length : 0).replace(lastLineEnds, '')
  return toArticle(id, file, body, match?.[1] ? readMetadata(file, match[1]) : { language: 'en' })
}

function readMetadata(file: string, yaml: string): ArticleMetadata {
  const lines = new LineCounter()
  const fail = (node: { readonly range?: readonly number[] | null }, rule: string, message: string) => {
    const { line, col } = lines.linePos(node.range?.[0] ?? 0)
    // The front matter's first line is the file's second.
    return new Error(`${file}:${line + 1}:${col}  front-matter/${rule}  ${message}`)
  }
  const parsed = parseDocument(yaml, { schema: 'failsafe', lineCounter: lines })
  const [error] = parsed.errors
  if (error) throw fail({ range: error.pos }, 'yaml', error.message.slice(0, error.message.indexOf('\n')))
  if (!isMap(parsed.contents)) throw fail({}, 'form', 'expected lines of "key: value"')

  const values: Record<string, string> = {}
  for (const { key, value } of parsed.contents.items) {
    if (!isScalar<string>(key) || !isScalar<string>(value)) throw fail({}, 'form', 'expected lines of "key: value"')
    const field = fields[key.value]
    if (!field) throw fail(key, 'key', `unknown key "${key.value}"; known are ${Object.keys(fields).join(', ')}`)
    if (!field.pattern.test(value.value)) {
      throw fail(value, 'value', `${key.value} must be ${field.expected}; got "${value.value}"`)
    }
    values[key.value] = value.value
  }
  const { url, published, language = 'en' } = values
  return { ...(url && { url }), ...(published && { published }), language: language.toLowerCase() }
}
