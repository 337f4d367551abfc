import type { Name, Token } from './document.ts'
import { growEvents } from './event-names.ts'
import type { GazetteerNode } from './gazetteer.ts'
import { growBodies } from './grown-bodies.ts'
import { joinNames } from './joined-names.ts'
import { addKnownNames } from './known-names.ts'
import { nameProducts } from './product-names.ts'
import { nameWebWords } from './web-names.ts'

/** Names after all that rules mend in what was learned from data, each rule on what the ones before it left. */
export function repairNames(
  gazetteer: GazetteerNode,
  tokens: readonly Token[],
  names: readonly Name[],
): readonly Name[] {
  const joined = joinNames(tokens, names)
  const grown = growBodies(tokens, joined)
  const known = addKnownNames(gazetteer, tokens, grown)
  const products = nameProducts(tokens, known)
  const webWords = nameWebWords(tokens, products)
  return growEvents(tokens, webWords)
}
