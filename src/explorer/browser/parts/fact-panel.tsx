import { useEffect, useRef } from 'preact/hooks'
import { type ArticleView, type Fact, type Mark, placeOfSpeaker, type Selection, spansOf } from '../../article-facts.ts'
import { kinds } from '../../claims.ts'
import { toAddress } from '../../route.ts'
import type { Named, Scope } from '../../scope.ts'
import type { Segment } from '../../segments.ts'
import { useSite } from '../site.ts'
import { speakerColours } from './article-text.tsx'
import { ClaimDetails, sentenceOf } from './claim.tsx'
import { kindNames } from './filters.tsx'
import { ThingLinks } from './links.tsx'
import { StatementDetails, ThemeDetails } from './statement.tsx'

interface Props {
  readonly view: ArticleView
  readonly scope: Scope
  readonly selection: Selection | undefined
  readonly looking: Segment<Mark> | undefined
  readonly isShown: (fact: Fact) => boolean
  /** Told that the reader wants to see no words. */
  readonly close: () => void
}

/** The facts of an article by kind; the one that is selected with all that is known of it. */
export function FactPanel({ view, scope, selection, looking, isShown, close }: Props) {
  const facts = view.facts.filter(isShown)
  const selected = selection?.kind === 'fact' ? selection.fact : undefined
  return (
    <>
      <Pointed view={view} selection={selection} looking={looking} close={close} />
      {kinds.map((kind) => {
        const ofKind = facts.filter((fact) => fact.kind === kind)
        if (ofKind.length === 0) return undefined
        return (
          <section key={kind} class={`facts k-${kind}`}>
            <h2>
              {kindNames[kind]} <span class="count">{ofKind.length}</span>
            </h2>
            <ul>
              {ofKind.map((fact) => (
                <FactItem
                  key={fact.part}
                  fact={fact}
                  view={view}
                  scope={scope}
                  isSelected={fact.part === selected?.part}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

/** What the words show that the reader points at, or else has selected. */
function Pointed({ view, selection, looking, close }: Pick<Props, 'view' | 'selection' | 'looking' | 'close'>) {
  const { names } = useSite()
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
      <a class="close" href={toAddress(names.place(view.iri) ?? '')} onClick={close} aria-label="Close">
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

interface ItemProps {
  readonly fact: Fact
  readonly view: ArticleView
  readonly scope: Scope
  readonly isSelected: boolean
}

function FactItem({ fact, view, scope, isSelected }: ItemProps) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [isSelected])
  return (
    <li ref={item} class={isSelected ? 'selected' : ''}>
      <FactLink fact={fact} view={view} isSelected={isSelected} />
      {isSelected && fact.type === 'claim' && <ClaimDetails claim={fact.claim} scope={scope} />}
      {isSelected && fact.type === 'statement' && <StatementDetails statement={fact.statement} />}
      {isSelected && fact.type === 'theme' && <ThemeDetails theme={fact.theme} />}
    </li>
  )
}

function FactLink({
  fact,
  view,
  isSelected = false,
}: {
  readonly fact: Fact
  readonly view: ArticleView
  readonly isSelected?: boolean
}) {
  const { names } = useSite()
  const address = toAddress(`${names.place(view.iri)}#${fact.part}`)
  return (
    <a href={address} aria-current={isSelected ? 'true' : undefined}>
      <FactText fact={fact} view={view} />
    </a>
  )
}

function FactText({ fact, view }: { readonly fact: Fact; readonly view: ArticleView }) {
  switch (fact.type) {
    case 'statement': {
      const { statement } = fact
      const colour = `s${Math.min(placeOfSpeaker(view, statement), speakerColours - 1)}`
      const { words } = statement
      return (
        <>
          <span class={`speaker ${colour}`}>{statement.speaker.name}</span>{' '}
          {words.length > 110 ? `${words.slice(0, 110).trimEnd()}…` : words}
        </>
      )
    }
    case 'claim': {
      const { claim } = fact
      return (
        <>
          {sentenceOf(claim)}
          {claim.speaker && <span class="by"> says {claim.speaker.name}</span>}
          {claim.contradictions.length > 0 && <span class="badge">contradicted</span>}
        </>
      )
    }
    case 'theme':
      return (
        <>
          {fact.theme.theme.name}
          {fact.theme.standing.map((standing) => (
            <span key={standing} class="by">
              {' '}
              {standing}
            </span>
          ))}
        </>
      )
  }
}
