import { type ArticleView, type Fact, type Mark, type Selection, spansOf } from '../../article-facts.ts'
import type { Named } from '../../scope.ts'
import type { Segment } from '../../segments.ts'
import { FactLink } from './fact-link.tsx'
import { ThingLinks, useAddressHere } from './links.tsx'

interface Props {
  readonly view: ArticleView
  readonly selection: Selection | undefined
  readonly looking: Segment<Mark> | undefined
  /** Told that the reader wants to see no words. */
  readonly close: () => void
}

/** What the words show that the reader points at, or else has selected. */
export function Pointed({ view, selection, looking, close }: Props) {
  const addressHere = useAddressHere()
  const shown = looking ? shownBySegment(looking) : selection ? shownBySelection(view, selection) : undefined
  if (!shown) {
    return (
      <section class="pointed" aria-label="What these words show">
        <p class="quiet">Point at words to see what they show; choose a fact to see its words.</p>
      </section>
    )
  }
  const { words, things, facts } = shown
  return (
    <section class="pointed filled" aria-live="polite" aria-label="What these words show">
      <a class="close" href={addressHere()} onClick={close} aria-label="Close">
        ×
      </a>
      <p class="words">“{words.length > 90 ? `${words.slice(0, 90).trimEnd()}…` : words}”</p>
      <ul>
        {things.map((thing) => (
          <li key={thing.iri}>
            names <ThingLinks all={[thing]} />
          </li>
        ))}
        {facts.map((fact) => (
          <li key={fact.part} class={`k-${fact.kind}`}>
            <FactLink fact={fact} view={view} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Words, the things they name and the facts they show. */
interface ShownWords {
  readonly words: string
  readonly things: readonly Named[]
  readonly facts: readonly Fact[]
}

function shownBySegment({ text, marks }: Segment<Mark>): ShownWords {
  const facts = [...new Set(marks.flatMap(({ fact }) => fact ?? []))]
  return { words: text, things: marks.flatMap(({ thing }) => thing ?? []), facts }
}

function shownBySelection(view: ArticleView, selection: Selection): ShownWords {
  const spans = selection.kind === 'words' ? [selection.span] : spansOf(selection.fact)
  const characters = [...view.text]
  const words = spans.map(({ begin, end }) => characters.slice(begin, end).join('')).join(' … ')
  return { words, things: [], facts: selection.kind === 'words' ? selection.facts : [selection.fact] }
}
