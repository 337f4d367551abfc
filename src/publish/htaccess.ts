/** A file beside the page, and the media types that ask for it. */
export interface Served {
  readonly file: string
  readonly mediaTypes: readonly string[]
}

/**
 * The rules by which w3id.org leads from the namespace to the pages, for an Apache server: 303 to the form that the
 * request accepts, to the page for a browser and for all others.
 *
 * @param path The namespace below the folder that the rules stand in: `ns`.
 * @param pages Where the pages are; ends in `/`.
 * @param served The first that fits is taken.
 * @see https://github.com/perma-id/w3id.org
 */
export function writeHtaccess(path: string, pages: string, served: readonly Served[]): string {
  const rules = served.flatMap(({ file, mediaTypes }) => [
    ...mediaTypes.map((type, index) => {
      const isLast = index === mediaTypes.length - 1
      return `RewriteCond %{HTTP_ACCEPT} ${escapePattern(type)}${isLast ? '' : ' [OR]'}`
    }),
    `RewriteRule ^${path}$ ${pages}${file} [R=303,L]`,
  ])
  const browser = ['RewriteCond %{HTTP_ACCEPT} text/html', `RewriteRule ^${path}$ ${pages}index.html [R=303,NE,L]`]
  const others = `RewriteRule ^${path}(/.*)?$ ${pages}index.html [R=303,NE,L]`
  const head = ['Options +FollowSymLinks', 'RewriteEngine on', '', '# a browser asks for text/html first of all']
  return `${[...head, ...browser, '', ...rules, '', others].join('\n')}\n`
}

/** Characters that mean something in a pattern. Matches the `+` and the `.` of `a+b.c`; not its `b`. */
const patternCharacter = /[.+*?()[\]{}|^$\\]/g

function escapePattern(text: string): string {
  return text.replace(patternCharacter, '\\$&')
}
