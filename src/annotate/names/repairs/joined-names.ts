import type { Name, Token } from '../../document.ts'
import { honorifics } from '../../lexicon/honorifics.ts'
import { isNameHead, surnameHeads } from '../../lexicon/name-heads.ts'
import { nameParticles, sureParticles } from '../../lexicon/name-particles.ts'
import { titleClassOf } from '../../lexicon/titles.ts'
import { lowerAt } from '../../token-access.ts'
import { placed } from '../name-spans.ts'

/** More never stand together: `van der`, `de la`, `bin al`. */
const mostParticles = 2

/**
 * Joins what stands before and after the particles of a person's name, where labels stop at them.
 *
 *     Ursula von der Leyen met Mohammed bin Salman.
 *     PER            PER                    MISC      labels
 *     PER#################     PER################     joined
 *
 * At least one of the two must be labelled as a person, but for particles that only people have. Words with a capital that
 * have no label go along, titles do not. What ends like a body or place keeps its type: `Aziz bin Salman Foundation`.
 */
export function joinNames(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const joined: Name[] = []
  for (const name of names) {
    const previous = joined.at(-1)
    const left = startBefore(tokens, name, previous)
    if (left === undefined) joined.push(name)
    else {
      if (previous && left.first === previous.first) joined.pop()
      joined.push({ ...name, type: endsBody(tokens, name) ? name.type : 'PER', first: left.first, start: left.start })
    }
  }
  return placed(names, joined)
}

/** The first word of the person whose name goes on with `name` after particles; undefined if there is none. */
function startBefore(tokens: readonly Token[], name: Name, previous: Name | undefined): Left | undefined {
  let at = name.first
  while (name.first - at < mostParticles && nameParticles.has(tokens[at - 1]?.form ?? '')) at--
  if (at === name.first) return undefined
  const isSure = tokens.slice(at, name.first).some(({ form }) => sureParticles.has(form))
  if (previous?.last === at) return isSure || previous.type === 'PER' ? previous : undefined
  return isSure || name.type === 'PER' ? capitalsBefore(tokens, at, previous?.last ?? 0) : undefined
}

/** Whether the last word of a name that is no person’s tells so. */
function endsBody(tokens: readonly Token[], { type, last }: Name): boolean {
  const head = lowerAt(tokens, last - 1)
  return type !== 'PER' && isNameHead(head) && !surnameHeads.has(head)
}

/** Where a name starts: its first word and offset. */
type Left = Pick<Name, 'first' | 'start'>

/** The proper nouns without a label that end before word `at`: `Luiz Inácio Lula` before `da Silva`. */
function capitalsBefore(tokens: readonly Token[], at: number, from: number): Left | undefined {
  let found: Left | undefined
  for (let index = at - 1; index >= from; index--) {
    const token = tokens[index]
    if (token?.upos !== 'PROPN' || isTitle(token.lower)) break
    found = { first: index, start: token.start }
  }
  return found
}

function isTitle(word: string): boolean {
  return honorifics.has(word.replace(/\.$/, '')) || titleClassOf(word) !== undefined
}
