import type { RdfSettings } from '../rdf/settings.ts'

/** A file beside the page of the vocabulary, and the media type that asks for it. */
export interface Served {
  readonly file: string
  readonly mediaType: string
}

/** Where the IRIs of ours lead to. */
export interface Places {
  /** Where the page of the vocabulary and its files are; ends in `/`. A placeholder takes its place while it is not known. */
  readonly pages?: string
  /** What takes the place of the base of things: where `newsfacts serve` answers for them; undefined if nothing does. */
  readonly things?: string
}

/** Stands for where the pages are; nobody can serve anything there (RFC 2606). */
export const placeholder = 'https://example.org/newsfacts/'

/**
 * The rules by which a server that speaks Apache's language, such as w3id.org, leads from our IRIs to where they are
 * answered: 303 from the namespace to the form that the request accepts, to the page for a browser and for all others;
 * 303 from a thing to where things are served.
 *
 * @param served The first that fits is taken.
 * @see https://github.com/perma-id/w3id.org
 */
export function writeHtaccess(
  { base, namespace }: RdfSettings,
  { pages = placeholder, things }: Places,
  served: readonly Served[],
): string {
  const vocabulary = namespace.slice(0, -1)
  const folder = vocabulary.slice(0, vocabulary.lastIndexOf('/') + 1)
  // All versions lead to the newest.
  const term = `^${escapePattern(vocabulary.slice(folder.length))}${version}$`
  const page = `RewriteRule ${term} ${pages}index.html [R=303,L]`
  const forms = served.flatMap(({ file, mediaType }) => [
    `RewriteCond %{HTTP_ACCEPT} ${escapePattern(mediaType)}`,
    `RewriteRule ${term} ${pages}${file} [R=303,L]`,
  ])
  const hasThings = things !== undefined && base.startsWith(folder)
  const toThings = hasThings
    ? [`RewriteRule ^${escapePattern(base.slice(folder.length))}(.+)$ ${things}$1 [R=303,L]`]
    : []
  return `# Rules for ${folder}, to stand in the folder that answers for it.
# ${pages === placeholder ? `${pages} is a placeholder` : `The vocabulary is at ${pages}`}; to change where things lead, write this file anew:
# newsfacts vocabulary --pages (place of the vocabulary) --things (place of the things)
Options +FollowSymLinks
RewriteEngine on

# a browser asks for text/html first of all
RewriteCond %{HTTP_ACCEPT} text/html
${page}

${forms.join('\n')}

${[page, ...toThings].join('\n\n')}
`
}

/** A version below the namespace, as a pattern. Matches `` and `/0.1.0`; not `/speaker`. */
const version = '(/[0-9.]+)?'

/** Characters that mean something in a pattern. Matches the `+` and the `.` of `a+b.c`; not its `b`. */
const patternCharacter = /[.+*?()[\]{}|^$\\]/g

function escapePattern(text: string): string {
  return text.replace(patternCharacter, '\\$&')
}
