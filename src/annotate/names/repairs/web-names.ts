import type { Name, Token } from '../../document.ts'
import { isGlued } from '../../token-access.ts'
import { nameOver, namesByToken, withNames } from '../name-spans.ts'

/**
 * Names that only the web and its firms write so, where labels miss or misname them.
 *
 *     eHow, said eHow, sold iPads: #FreeThem      at Gawker.com, a kWh, #2
 *     ORG#       ORG#       MISC#  MISC#####         ORG#######
 *
 * A word with a capital inside is a body if the article has it twice; `i` begins products.
 */
export function nameWebWords(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const byToken = namesByToken(tokens, names)
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { form, lower } of tokens) {
    if (form === lower || !camel.test(form)) continue
    if (seen.has(form)) repeated.add(form)
    seen.add(form)
  }
  const added: Name[] = []
  for (const token of tokens) {
    if (token.form === token.lower && !token.form.startsWith('#')) continue
    const name = byToken[token.index]
    if (name && name.last - name.first > 1) continue
    const type = typeOf(tokens, token, name, repeated)
    if (type && type !== name?.type) added.push(nameOver(tokens, type, token.index, token.index + 1))
  }
  return withNames(byToken, names, added)
}

function typeOf(
  tokens: readonly Token[],
  { index, form, lower }: Token,
  name: Name | undefined,
  repeated: ReadonlySet<string>,
): Name['type'] | undefined {
  if (hashtag.test(form)) return 'MISC'
  if (form === lower) return undefined
  if (site.test(form)) return 'ORG'
  if (name || isGlued(tokens, index)) return undefined
  if (repeated.has(form) && !form.startsWith('i')) return 'ORG'
  return product.test(form) ? 'MISC' : undefined
}

/** Matches `#FreeThem`; not `#2`, `#`. */
const hashtag = /^#\p{L}/u
/** Matches `Gawker.com`; not `gawker.com`, an address. */
const site = /^[A-Z][\w-]*\.(?:com|net|org)$/
/** Matches `iPads`; not `in`, `iMF`. */
const product = /^i[A-Z][a-z]{2,}$/
/** Matches `eHow`, `iPads`; not `kWh`, `McCain`, `mRNA`. */
const camel = /^[a-z]{1,4}[A-Z][a-z]{2,}$/
