import { cell, type Row, type Term } from '../../ask.ts'
import { isWebAddress } from '../../names.ts'
import { useSite } from '../site.ts'
import { ThingLink } from './links.tsx'

/** Rows that are shown; a page with all of a large answer could not be read, nor scrolled. */
const mostRows = 500

/** The answer to a query as a table; what has a page is a link to it. */
export function AnswerTable({ rows }: { readonly rows: readonly Row[] }) {
  const shown = rows.slice(0, mostRows)
  const variables = [...new Set(shown.flatMap(Object.keys))]
  return (
    <>
      <p role="status">{countOf(rows)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section class="wide" tabIndex={0} aria-label="Answer">
        <table class="list">
          <thead>
            <tr>
              {variables.map((variable) => (
                <th key={variable} scope="col">
                  {variable}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, index) => (
              <tr key={index}>
                {variables.map((variable) => (
                  <td key={variable}>
                    <TermText term={row[variable]} text={cell(row, variable)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

function countOf({ length }: readonly Row[]): string {
  if (length === 0) return 'No rows: the graph has nothing that fits.'
  if (length > mostRows) return `The first ${mostRows} of ${length.toLocaleString('en')} rows`
  return length === 1 ? '1 row' : `${length} rows`
}

/** A thing of the graph with a link to its page, a term of our own with one to what it means, and all else as it is. */
function TermText({ term, text }: { readonly term: Term | undefined; readonly text: string }) {
  const { names, settings } = useSite()
  if (term?.type !== 'uri') return text
  const short = names.shorten(text)
  if (settings.source.kind === 'endpoint' && text.startsWith(settings.namespace))
    return <a href={`ns/#${text.slice(settings.namespace.length)}`}>{short}</a>
  if (names.place(text) === undefined && isWebAddress(text))
    return (
      <a href={text} rel="noreferrer noopener">
        {short}
      </a>
    )
  return <ThingLink named={{ iri: text, name: short }} />
}
