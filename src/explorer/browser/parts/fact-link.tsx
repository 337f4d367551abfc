import { type ArticleView, type Fact, placeOfSpeaker } from '../../article-facts.ts'
import { speakerColours } from './article-text.tsx'
import { sentenceOf } from './claim.tsx'
import { useAddressHere } from './links.tsx'

/** A fact in short, as a link that lights its words. */
export function FactLink({
  fact,
  view,
  isSelected = false,
}: {
  readonly fact: Fact
  readonly view: ArticleView
  readonly isSelected?: boolean
}) {
  const addressHere = useAddressHere()
  return (
    <a href={addressHere(fact.part)} aria-current={isSelected ? 'true' : undefined}>
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
